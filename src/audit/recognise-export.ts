import type { SourceKind } from '../model/holding.ts';
import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import { everyone, unassigned, type Population } from '../model/population.ts';
import type { School } from '../model/school.ts';
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
  return { platform, kind, tenantId, policies: policiesIn(raw), populations, people: peopleIn(populations), complete, problems };
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

function peopleIn(populations: readonly Population[]): number | null {
  const counted = populations.flatMap(({ members }) => members ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, members) => sum + members, 0);
}
