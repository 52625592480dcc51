import type { Finding } from '../../model/finding.ts';
import { unassigned } from '../../model/population.ts';
import type { Difference } from './all-differences.ts';
import { withoutAcceptance } from './decisions-compared.ts';
import { evidenceKey } from './evidence-compared.ts';
import type { Pair, SideBySide } from './side-by-side.ts';
import type { RecordSeen, TwoRecords } from './two-records.ts';
import { isOfTheSamePeople, type Explained } from './why-different.ts';

/** What stands in one record only. A reader has to know of gaps. */
export function onlyInOne(alone: readonly SideBySide[], records: TwoRecords): readonly Difference[] {
  const before = alone.flatMap((one) => one.before).filter(isGap);
  const after = alone.flatMap((one) => one.after).filter(isGap);
  const handedOut = handedOutOtherwise({ before, after }, records);
  const told = new Set(handedOut.flatMap((pair) => [pair.before, pair.after]));
  return [
    ...handedOut.map((pair) => ({ why: 'changed', ...pair }) as const),
    ...before.filter((one) => !told.has(one)).map((one) => ({ why: whyOnlyBefore(one, records), before: one, after: null })),
    ...after.filter((one) => !told.has(one)).map((one) => ({ why: whyOnlyAfter(one, records), before: null, after: one })),
  ].flatMap(({ why, ...findings }) => (why === null ? [] : [{ why, ...findings }]));
}

function isGap(finding: Finding): boolean {
  return withoutAcceptance(finding) === 'gap';
}

/** A policy that people hold and one that nobody holds today are the same policy: it was given to them, or taken from them. */
function handedOutOtherwise({ before, after }: SideBySide, { comparable, peopleOn }: TwoRecords): readonly Pair[] {
  const inPlace = Map.groupBy(before, placeKey);
  return after.flatMap((is) => {
    const { platform } = is;
    if (!comparable.countsAlike(platform) || !peopleOn(platform).hasSamePeople(unassigned)) return [];
    return (inPlace.get(placeKey(is)) ?? [])
      .filter((was) => isHandedOut(was) !== isHandedOut(is))
      .map((was) => ({ before: was, after: is }));
  });
}

function isHandedOut({ population }: Finding): boolean {
  return population !== unassigned;
}

/** The same policy that says the same. */
function placeKey(finding: Finding): string {
  const { control, platform, scope, allows, severity } = finding;
  return JSON.stringify([control, platform, scope.kind, scope.id, allows, severity, evidenceKey(finding)]);
}

function whyOnlyAfter(finding: Finding, records: TwoRecords): Explained | null {
  if (!isOfTheSamePeople(finding, records)) return 'divided-otherwise';
  return whyNotAsked(finding, records.older, records) ?? records.comparable.appeared(finding);
}

/** mended: the place is there, and these people are, but what holds in it does not hold for them any more. gone: it is not there, or they are not. */
function whyOnlyBefore(finding: Finding, records: TwoRecords): Explained | null {
  const { comparable, newer, peopleOn } = records;
  const people = peopleOn(finding.platform);
  const population = people.newerId(finding.population);
  const known = { ...finding, population };
  if (!isOfTheSamePeople(known, records)) return 'divided-otherwise';
  const why = whyNotAsked(known, newer, records) ?? comparable.disappeared(finding);
  const areThere = population === unassigned || people.isIn('newer', population);
  const isThere = areThere && newer.hasScope(finding) && newer.hasControl(finding);
  return why === 'gone' && isThere ? 'mended' : why;
}

/** A right may stand in one record only because the other asks nothing in it, or was made by a version that did not look at it. */
function whyNotAsked(finding: Finding, other: RecordSeen, { norm, version }: TwoRecords): Explained | null {
  if (other.asks(finding)) return null;
  if (norm === 'other') return 'norm-changed';
  return version === 'other' && !other.hasControl(finding) ? 'judged-otherwise' : null;
}
