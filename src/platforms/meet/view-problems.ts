import type { SourceRead } from '../../model/holding.ts';
import { unplacedLogUnits } from './admin-log.ts';
import type { HeadCount } from './head-count.ts';
import type { MeetExport } from './meet-export.ts';
import type { Membership } from './membership.ts';
import { isPath, type OrgTree } from './org-tree.ts';

interface Found {
  readonly tree: OrgTree;
  readonly membership: Membership | null;
  readonly counts: HeadCount | null;
}

/** What only shows when all exports and the school's own definitions are laid side by side. */
export function viewProblems(one: MeetExport, { tree, membership, counts }: Found): Pick<SourceRead, 'complete' | 'problems'> {
  const unplaced = unplacedUnits(one, tree);
  const lost = one.log === null ? [] : unplacedLogUnits(one.log, tree);
  const odd = one.users === null && one.counted === null ? 0 : (counts?.odd ?? 0);
  const problems = [
    ...unplaced.map((unit) => `org unit ${unit} is in no list of org units; its policies may hold anywhere below the root`),
    ...strayUnits(one, tree).map((unit) => `settings are given for org unit ${unit}, which is in no list of org units`),
    ...lost.map((unit) => `the admin log names org unit "${unit}", which is in no list of org units`),
    ...(odd === 0 ? [] : [`${odd} people could not be counted: their org unit is missing`]),
  ];
  return { complete: problems.length === 0, problems: [...problems, ...(tellsUnits(one) ? missingUnits(membership, tree) : [])] };
}

/** Without any list of org units each id stands for itself. */
function unplacedUnits({ policies }: MeetExport, tree: OrgTree): readonly string[] {
  if (!tree.listed) return [];
  const places = policies.map(({ orgUnit }) => tree.placeOf(orgUnit)).filter((place) => !isPath(place));
  return [...new Set(places)].toSorted();
}

/** Placed by name alone, as in an export without ids. */
function strayUnits({ policies }: MeetExport, tree: OrgTree): readonly string[] {
  if (!tree.listed) return [];
  const places = policies.map(({ orgUnit }) => tree.placeOf(orgUnit)).filter((place) => isPath(place) && !tree.has(place));
  return [...new Set(places)].toSorted();
}

function missingUnits(membership: Membership | null, tree: OrgTree): readonly string[] {
  const definitions = membership?.definitions ?? [];
  return definitions.flatMap(({ id, orgUnits }) =>
    orgUnits.filter((unit) => !tree.has(unit)).map((unit) => `org unit ${unit} of population ${id} is in no list of org units`),
  );
}

function tellsUnits({ orgUnits, policies }: MeetExport): boolean {
  return orgUnits !== null || policies.length > 0;
}
