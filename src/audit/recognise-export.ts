import type { SourceKind } from '../model/holding.ts';
import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import { everyone, unassigned, type Population } from '../model/population.ts';
import type { School } from '../model/school.ts';
import { headCount } from '../platforms/meet/head-count.ts';
import { parseMeet } from '../platforms/meet/parse-meet.ts';
import { parseTeams } from '../platforms/teams/parse-teams.ts';
import { inputOf, viewsOf, type RawExport } from './exports.ts';

/** What an export turns out to hold, for whoever is about to use it. */
export interface RecognisedExport {
  readonly platform: PlatformId;
  readonly kind: SourceKind;
  /** The vendor's id; null when the export does not tell it. */
  readonly tenantId: string | null;
  /** How many policies of each of the vendor's objects. */
  readonly policies: readonly { readonly object: string; readonly count: number }[];
  readonly populations: readonly Population[];
  /** Null when nobody was counted. */
  readonly people: number | null;
  readonly complete: boolean;
  readonly problems: readonly Localized[];
}

/**
 * What stands in one export; `beside` are those that it would be judged with.
 * @throws AppError when it has no known shape, or is of another tenant than the school's or than those beside it.
 */
export function recogniseExport(raw: RawExport, beside: readonly RawExport[], school: School): RecognisedExport {
  const view = viewsOf([raw], school).find(({ platform }) => platform === raw.platform);
  const others = beside.filter(({ platform }) => platform === raw.platform);
  if (others.length > 0) viewsOf([...others, raw], school);
  const source = view?.sources[0];
  if (view === undefined || source === undefined) throw new Error('an export without a view');
  const populations = view.populations.filter(({ id }) => id !== everyone && id !== unassigned);
  const { platform, tenantId } = view;
  const { kind, complete, problems } = source;
  return { platform, kind, tenantId, policies: policiesIn(raw), populations, people: peopleIn(raw, populations), complete, problems };
}

function policiesIn(raw: RawExport): RecognisedExport['policies'] {
  const objects =
    raw.platform === 'teams'
      ? [...parseTeams(inputOf(raw)).objects].flatMap(([object, rows]) => rows.map(() => object as string))
      : parseMeet(inputOf(raw)).policies.map(({ setting }) => setting);
  return [...Map.groupBy(objects, (object) => object)].map(([object, all]) => ({ object, count: all.length })).toSorted(byObject);
}

function byObject(a: { readonly object: string }, b: { readonly object: string }): number {
  return a.object < b.object ? -1 : 1;
}

/** At Google people are counted by unit, also where nobody told yet who of them is a pupil. */
function peopleIn(raw: RawExport, populations: readonly Population[]): number | null {
  const counts = raw.platform === 'meet' ? headCount([parseMeet(inputOf(raw))]) : null;
  if (counts !== null) return sum([...counts.byUnit.values(), counts.odd]);
  const members = populations.flatMap((population) => population.members ?? []);
  return members.length === 0 ? null : sum(members);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
