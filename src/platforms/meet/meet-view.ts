import type { PlatformView, SourceRead } from '../../model/holding.ts';
import type { School } from '../../model/school.ts';
import { logEvidence } from './admin-log.ts';
import { joinAlike } from './alike-cells.ts';
import { divide, type Told } from './divide.ts';
import { policyEvidence } from './effective-value.ts';
import { refuseOtherTenants } from '../refuse-other-tenants.ts';
import { groupsIn } from './groups.ts';
import { headCount } from './head-count.ts';
import { liveFirst } from './live-first.ts';
import type { MeetExport } from './meet-export.ts';
import { membershipIn } from './membership.ts';
import { orgTree } from './org-tree.ts';
import { peopleOf, unassignedPeople } from './people.ts';
import { indexPolicies } from './policy-index.ts';
import { isLocated } from './tally.ts';
import { unreadReadings } from './unread-readings.ts';
import { viewProblems } from './view-problems.ts';

/**
 * What the exports of one Google tenant tell together: who holds what in Meet, in Google's own setting names.
 * @throws AppError other-tenant when the files are of two customers.
 */
export function meetView(given: readonly MeetExport[], school: School | null): PlatformView {
  const exports = liveFirst(given);
  refuseOtherTenants(
    exports.map(({ origin, customerIds }) => ({ origin, tenantIds: customerIds.slice(0, 1) })),
    school?.organisation.googleCustomerId ?? null,
  );
  const counts = headCount(exports);
  const groups = groupsIn(exports, counts);
  const policies = exports.flatMap((one) => one.policies);
  const tree = orgTree(together(exports.map(({ orgUnits }) => orgUnits)), policies);
  const index = indexPolicies(policies, tree, groups);
  const unread = unreadReadings(exports);
  const byPolicy = policyEvidence(index, groups, unread);
  const byLog = logEvidence(together(exports.map(({ log }) => log)), tree, groups, unread.log);
  const membership = membershipIn(school?.populations ?? [], groups);
  const targeted = [...new Set([...byPolicy.groups, ...byLog.groups])].toSorted();
  const places = [...byPolicy.places, ...byLog.places];
  const people = membership === null ? unassignedPeople(places) : peopleOf(membership, counts, { tree, groups, places, targeted });
  const cells = joinAlike(people.cells, places);
  const told: Told = {
    groups,
    unlocated: new Set(targeted.filter((group) => membership === null || !isLocated(group, counts, groups))),
    sourceOf: (object) => (object.startsWith('log.') ? byLog : /^(?:meet|chat)\./.test(object) ? byPolicy : null),
  };

  return {
    platform: 'meet',
    policies: exports.some(lacksPolicies) ? 'partial' : 'whole',
    tenantId: exports.flatMap(({ customerIds }) => customerIds)[0] ?? null,
    sources: exports.map((one) => sourceOf(one, viewProblems(one, { tree, membership, counts, groups }))),
    populations: people.populations,
    holdings: (object, alsoRead) => divide(cells, object, alsoRead, told),
  };
}

function lacksPolicies({ problems }: MeetExport): boolean {
  return problems.some(({ code }) => code === 'pages-missing' || code === 'page-unreadable' || code === 'policy-unreadable');
}

/** Lists of several exports as one; null when none gives any. */
function together<T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null {
  const given = lists.filter((list) => list !== null);
  return given.length === 0 ? null : given.flat();
}

function sourceOf({ origin, kind, readAt, complete, problems }: MeetExport, found: Pick<SourceRead, 'complete' | 'problems'>): SourceRead {
  return {
    platform: 'meet',
    kind,
    origin,
    readAt,
    complete: complete && found.complete,
    problems: [...problems.map(({ detail }) => detail), ...found.problems],
  };
}
