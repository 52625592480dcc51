import type { Scope } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import type { Outcome, Settable, Severity } from '../../model/outcome.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { Population, Stage } from '../../model/population.ts';
import type { Step } from '../../model/step.ts';

/**
 * All findings of an audit in short, for a list that is filtered, sorted and searched where it is shown. What many of them share is said once, and they
 * name it by its place: five thousand fit in one answer.
 */
export interface Points {
  readonly audit: AuditInShort;
  readonly sayings: readonly Saying[];
  readonly scopes: readonly Scope[];
  readonly populations: readonly Population[];
  /** In the record’s order. */
  readonly points: readonly Point[];
}

export interface AuditInShort {
  readonly id: string;
  readonly finishedAt: string;
  readonly preset: string;
  readonly stage: Stage;
}

/** One finding. */
export interface Point {
  /** By which it is asked for. Where one scope answers differently for parts of a population, several have the same. */
  readonly key: string;
  /** Places in the lists. */
  readonly saying: number;
  readonly scope: number;
  readonly population: number;
  readonly affected: number | null;
}

/** What findings say, whoever they are about and wherever it is set. */
export interface Saying {
  readonly control: string;
  readonly platform: PlatformId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly title: Localized;
  readonly because: Localized;
  readonly allows: Step | null;
  readonly expected: Step | null;
  readonly settable: Settable;
  readonly frameworks: readonly string[];
}
