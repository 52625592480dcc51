import type { PlatformView, SourceKind, SourceRead } from '../model/holding.ts';
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
 * What stands in one export; `beside` are those that it would be judged with, and its problems those that it would have beside them.
 * @throws AppError when it has no known shape, or is of another tenant than the school's or than those beside it.
 */
export function recogniseExport(raw: RawExport, beside: readonly RawExport[], school: School): RecognisedExport {
  const view = viewIn([raw], raw.platform, school);
  const { tenantId } = view;
  const populations = view.populations.filter(({ id }) => id !== everyone && id !== unassigned);
  const { kind, complete, problems } = sourceOf(raw, beside, school);
  const policies = policiesIn(raw);
  const lacks = policies.some(({ object }) => raw.platform !== 'meet' || object.startsWith('meet.')) ? [] : [noPolicies[raw.platform]];
  return {
    platform: raw.platform,
    kind,
    tenantId,
    policies,
    populations,
    people: peopleIn(raw, populations),
    complete: complete && lacks.length === 0,
    problems: [...problems, ...lacks.filter(({ nl }) => problems.every((one) => one.nl !== nl))],
  };
}

function viewIn(exports: readonly RawExport[], platform: PlatformId, school: School): PlatformView {
  const view = viewsOf(exports, school).find((one) => one.platform === platform);
  if (view === undefined) throw new Error('an export without a view');
  return view;
}

function sourceOf(raw: RawExport, beside: readonly RawExport[], school: School): SourceRead {
  const together = [...beside.filter(({ platform }) => platform === raw.platform), raw];
  const source = viewIn(together, raw.platform, school).sources.findLast(({ origin }) => origin === raw.origin);
  if (source === undefined) throw new Error('an export without a source');
  return source;
}

const noPolicies: Readonly<Record<PlatformId, Localized>> = {
  teams: { nl: 'In dit bestand staat geen beleid van Microsoft Teams.', en: 'There are no Microsoft Teams policies in this file.' },
  meet: { nl: 'In dit bestand staat geen beleid van Google Meet.', en: 'There are no Google Meet policies in this file.' },
};

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
