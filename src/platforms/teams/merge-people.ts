import { agreedRanks } from './collect-objects.ts';
import type { GroupRanks, PeopleRows, TeamsExport } from './teams-export.ts';

export interface AllPeople {
  readonly people: PeopleRows;
  readonly ranks: GroupRanks;
}

/**
 * What all files of one tenant together tell of people: policies may stand in one, roles or ranks in another. Where we counted people in the tenant
 * ourselves, the files' people are the same ones once more.
 */
export function mergePeople(exports: readonly TeamsExport[]): AllPeople {
  const live = exports.filter(({ taken, people }) => taken === 'live' && people.counted.length > 0);
  const rows = (live.length > 0 ? live : exports).map(({ people }) => people);
  return {
    people: {
      configurations: rows.flatMap(({ configurations }) => configurations),
      educationUsers: rows.flatMap(({ educationUsers }) => educationUsers),
      users: rows.flatMap(({ users }) => users),
      groupMembers: allMembers(rows),
      counted: rows.flatMap(({ counted }) => counted),
    },
    ranks: agreedRanks(exports.flatMap(({ groupRanks }) => [...groupRanks])),
  };
}

function allMembers(rows: readonly PeopleRows[]): PeopleRows['groupMembers'] {
  const members = new Map<string, ReadonlySet<string>>();
  for (const [group, ids] of rows.flatMap(({ groupMembers }) => [...groupMembers])) {
    const others = members.get(group);
    members.set(group, others === undefined ? ids : new Set([...others, ...ids]));
  }
  return members;
}
