import type { Localized, Wording } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { CardContent } from '../card-settings.ts';
import type { Occasion } from '../when/occurrences.ts';
import type { Snoozed } from './snoozed.ts';
import type { Thing } from './thing.ts';

export interface DigestAsked {
  /** Null: the whole organisation. */
  readonly school: string | null;
  readonly contents: readonly CardContent[];
  readonly occasion: Occasion;
  /** Where the school is, YYYY-MM-DD. */
  readonly today: string;
  /** The instant of the last card; null: there was none. */
  readonly since: string | null;
  readonly snoozed: readonly Snoozed[];
}

/** Something that went right. Nobody is named. */
export type WentRight =
  /** `places`: policies and units in which it is right now. */
  | { readonly kind: 'mended'; readonly title: Localized; readonly platform: PlatformId; readonly places: number }
  | { readonly kind: 'ticked'; readonly title: Wording; readonly list: Localized | null }
  | { readonly kind: 'approved'; readonly title: Localized; readonly until: string }
  | { readonly kind: 'agreed'; readonly title: Wording }
  | { readonly kind: 'confirmed'; readonly people: number };

/** How the settings stand by the last audit, in numbers; `right` are in order, also where a teacher keeps watch. */
export interface Standing {
  readonly auditedAt: string;
  readonly right: number;
  readonly gaps: number;
  readonly unseen: number;
}

/** What a card tells of a week: first what went right, then what is open. */
export interface Digest {
  readonly asked: Pick<DigestAsked, 'contents' | 'occasion' | 'today' | 'since'>;
  /** What it is about: a school, or the organisation. */
  readonly name: string;
  /** Nothing is open now, and nothing went right. A question is no news, unless it is all that the card is for; what could not be seen is open, unless the week asks only what is due. */
  readonly isQuiet: boolean;
  readonly wentRight: readonly WentRight[];
  readonly moreRight: number;
  /** Seven at most, the most urgent first. */
  readonly things: readonly Thing[];
  /** Open now as well, and not among them. */
  readonly more: number;
  /** Open, and put off for now in this place. */
  readonly putOff: number;
  /** Null: nothing was audited yet, or the card tells nothing of settings. */
  readonly standing: Standing | null;
  /** Gaps that came and that were mended since the last card; null: there is nothing to compare with. */
  readonly changes: { readonly opened: number; readonly mended: number } | null;
  readonly question: { readonly theme: Localized | null; readonly text: Wording; readonly page: string } | null;
  /** School years of which no holidays are known. */
  readonly missingYears: readonly string[];
}
