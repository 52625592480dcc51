import * as z from 'zod';
import { locales, type Locale } from '../model/language.ts';
import { platformIds, type PlatformId } from '../model/platform.ts';
import { snoozed, type Snoozed } from './digest/snoozed.ts';

/** What may stand in a weekly card. */
export const cardContents = ['checklists', 'gaps', 'exceptions', 'instructions', 'question'] as const;
export type CardContent = (typeof cardContents)[number];

/** What comes when there is nothing to say. */
export const quietChoices = ['good-news', 'silence'] as const;
/** Whether the last week of August, a holiday in Flanders, gets a card about what has to be done before 1 September. */
export const augustChoices = ['quiet', 'remind'] as const;

/** Why Lesklaar itself stopped sending: it is no longer in the place. */
export const pauseReasons = ['gone'] as const;

/** What is kept of a place's weekly card besides day and time, in the `details` of its schedule. */
export interface CardSettings {
  /** The conversation, as it is kept for writing there again. */
  readonly placeId: string;
  readonly platform: PlatformId;
  readonly locale: Locale;
  /** Id of the person who set it: they are told when something needs a look. */
  readonly setBy: string;
  /** What people call the place; null: nobody said. */
  readonly placeName: string | null;
  /** Id of a school; null: the whole organisation. */
  readonly school: string | null;
  /** By whose clock it comes; null: that of the school. */
  readonly ownTimezone: string | null;
  readonly contents: readonly CardContent[];
  readonly whenQuiet: (typeof quietChoices)[number];
  /** Ids of occurrences that somebody skipped. */
  readonly skipped: readonly string[];
  readonly lastWeekOfAugust: (typeof augustChoices)[number];
  /** Things that stay away from its card for a while. */
  readonly snoozed: readonly Snoozed[];
  /** What is due after this instant is sent; null: kept before cards were sent at all. */
  readonly countsFrom: string | null;
  /** Null: nobody but people paused it. */
  readonly pausedBecause: (typeof pauseReasons)[number] | null;
}

/** What people choose of it. */
export type CardChoices = Pick<
  CardSettings,
  'placeName' | 'school' | 'ownTimezone' | 'contents' | 'whenQuiet' | 'locale' | 'lastWeekOfAugust'
>;

const settingsShape = z.object({
  placeId: z.string().min(1),
  platform: z.enum(platformIds),
  locale: z.enum(locales),
  setBy: z.string().default(''),
  placeName: z.string().nullable().default(null),
  school: z.string().nullable().default(null),
  ownTimezone: z.string().nullable().default(null),
  // Older versions did not keep what its setter may put there; this anybody may see.
  contents: z.array(z.enum(cardContents)).default(['question']),
  whenQuiet: z.enum(quietChoices).default('good-news'),
  skipped: z.array(z.string()).default([]),
  lastWeekOfAugust: z.enum(augustChoices).default('quiet'),
  snoozed: z.array(snoozed).default([]),
  countsFrom: z.string().nullable().default(null),
  pausedBecause: z.enum(pauseReasons).nullable().default(null),
});

/** As they are kept; what older versions did not keep stands as usual. Null: they are of nobody's making. */
export function cardSettingsIn(details: Readonly<Record<string, unknown>>): CardSettings | null {
  return settingsShape.safeParse(details).data ?? null;
}
