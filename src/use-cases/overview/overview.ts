import type { ChangeKind, Comparison } from '../../audit/compare-audits.ts';
import type { Scope, SourceRead } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import type { Outcome, Severity } from '../../model/outcome.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { Role, Stage } from '../../model/population.ts';
import type { Notice, Summary } from '../../model/record.ts';

/** How a board stands: of the latest audit, what one has to see first. Counts only; the findings themselves are asked for elsewhere. */
export interface Overview {
  readonly audit: { readonly id: string; readonly finishedAt: string; readonly preset: string; readonly stage: Stage };
  readonly summary: Summary;
  /** Pupils who may more than asked; null where none were counted. */
  readonly pupils: PupilsTouched | null;
  /** The same, of gaps of high severity only. */
  readonly pupilsHigh: PupilsTouched | null;
  readonly places: readonly PlaceStanding[];
  /** The heaviest gaps, those that say the same taken together. */
  readonly first: readonly GapInShort[];
  /** What could not be seen, by how one finds out. */
  readonly unseen: readonly Unseen[];
  /** Null: there is no audit before it. */
  readonly since: ChangesSince | null;
  readonly sources: readonly SourceRead[];
  readonly notices: readonly Notice[];
  /** People whose role nobody told; 0 where there are none. */
  readonly roleless: number;
}

/** `touched` have at least one gap. At least: gaps that touch a part of a population may touch the same people or others. */
export interface PupilsTouched {
  readonly touched: number;
  readonly of: number;
  readonly certainty: 'exact' | 'at-least';
}

/** One school on one platform; null as school: what belongs to none of them. */
export interface PlaceStanding {
  readonly platform: PlatformId;
  readonly school: string | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly gaps: Readonly<Record<Severity, number>>;
  readonly pupils: PupilsTouched | null;
}

export interface GapInShort {
  /** Of the finding with the most people. */
  readonly key: string;
  readonly control: string;
  readonly platform: PlatformId;
  readonly severity: Severity;
  readonly title: Localized;
  readonly because: Localized;
  readonly scope: Scope;
  /** Findings that say the same. */
  readonly findings: number;
  readonly people: { readonly count: number; readonly role: Role; readonly certainty: 'exact' | 'at-least' } | null;
}

export interface Unseen {
  readonly platform: PlatformId;
  readonly findings: number;
  /** Rights that it is about. */
  readonly titles: readonly Localized[];
  readonly howTo: Localized | null;
  readonly command: string | null;
  readonly link: string | null;
}

export interface ChangesSince {
  readonly audit: { readonly id: string; readonly finishedAt: string };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly caveats: Comparison['caveats'];
  /** New gaps and mended ones first. */
  readonly some: readonly ChangeInShort[];
}

export interface ChangeInShort {
  readonly kind: ChangeKind;
  readonly key: string;
  readonly platform: PlatformId;
  readonly title: Localized;
  readonly scope: Scope;
  readonly school: string | null;
}
