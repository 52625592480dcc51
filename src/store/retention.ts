import { sql } from 'kysely';
import type { Localized } from '../model/language.ts';
import type { OpenDatabase } from './open-database.ts';
import type { OrganisationStore } from './store.ts';

export type Passing = 'collections' | 'uploads' | 'audits' | 'deliveries' | 'activities';

export interface RetentionRule {
  readonly what: Passing;
  readonly days: number;
  readonly because: Localized;
}

/** What does not stay, and how long it does. What is not named here stays as long as the organisation does: `README.md` says why. */
export const retentionRules: readonly RetentionRule[] = [
  {
    what: 'collections',
    days: 90,
    because: {
      nl: 'Lang genoeg om een controle over te doen; wat er toen gold, staat in het verslag.',
      en: 'Long enough to judge an audit again; what applied then is in the record.',
    },
  },
  {
    what: 'uploads',
    days: 400,
    because: {
      nl: 'Een schooljaar en een maand: wie elk jaar exporteert, mist niets.',
      en: 'A school year and a month: a school that exports every year misses nothing.',
    },
  },
  {
    what: 'audits',
    // Seven calendar years.
    days: 2557,
    because: {
      nl: 'Zo lang bewaren scholen hun administratie; het nieuwste verslag blijft altijd.',
      en: 'As long as schools keep their books; the latest record always stays.',
    },
  },
  {
    what: 'deliveries',
    days: 400,
    because: {
      nl: 'Langer dan de langste herhaling, zodat niets twee keer verschijnt.',
      en: 'Longer than the longest repetition, so that nothing is posted twice.',
    },
  },
  {
    what: 'activities',
    days: 7,
    because: {
      nl: 'Zo lang kan een bericht nog een keer komen.',
      en: 'A message may come again for that long.',
    },
  },
];

const day = 24 * 60 * 60 * 1000;

/** Removes what has been kept long enough of one organisation, and answers how many of each. */
export async function removeExpired(
  store: OrganisationStore,
  now: Date,
  rules = retentionRules,
): Promise<Readonly<Partial<Record<Passing, number>>>> {
  const removed: Partial<Record<Passing, number>> = {};
  for (const { what, days } of rules) {
    removed[what] = await store[what].removeBefore(new Date(now.getTime() - days * day).toISOString());
  }
  return removed;
}

/** Gives the room of removed rows back. PostgreSQL does that by itself; the embedded database has nobody who would. Not in a transaction. */
export async function tidy({ kysely, jobs }: OpenDatabase): Promise<void> {
  if (jobs.kind === 'pglite') await sql`vacuum analyze`.execute(kysely);
}
