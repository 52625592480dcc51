import { connectionsOrNone, type TenantConnections } from '../connections.ts';
import { AppError } from '../errors.ts';
import type { PopulationDefinition } from '../model/school.ts';
import { CallFailure } from '../platforms/calls/call-failure.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import type { Colleague, StaffDirectory } from '../use-cases/checklists/find-colleagues.ts';

/** Somebody types a name. */
const patience: Patience = { attempts: 2, timeLimit: 6000, firstPause: 300, longestPause: 1000 };
/** Milliseconds for all calls together. */
const longest = 15_000;
/** Milliseconds for which names are kept, in memory only. */
const remembered = 600_000;

const entraId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface StaffPlaces {
  readonly connectionsOf: (organisationId: string) => Promise<TenantConnections>;
  /** Who is who, as the organisation confirmed it. */
  readonly populationsOf: (organisationId: string) => Promise<readonly PopulationDefinition[]>;
  /** Ids of groups and addresses that give somebody a role here. */
  readonly giveRoles: readonly string[];
}

/**
 * The staff in Entra: members of the groups that the school confirmed as its teachers, and of those that give a role here. Groups of pupils are never asked. Of Google, and
 * where the tenant cannot be asked, there is nobody: names are typed then.
 */
export function staffDirectory(places: StaffPlaces, around: CallSurroundings): StaffDirectory {
  const answers = new Map<string, { readonly staff: Promise<readonly Colleague[] | null>; readonly until: number }>();
  return {
    staff: async (organisationId) => {
      const now = around.clock.now().getTime();
      const known = answers.get(organisationId);
      if (known !== undefined && now < known.until) return known.staff;
      const staff = readStaff(organisationId, places, around);
      answers.set(organisationId, { staff, until: now + remembered });
      staff.catch(() => answers.delete(organisationId));
      return staff;
    },
  };
}

async function readStaff(organisationId: string, places: StaffPlaces, around: CallSurroundings): Promise<readonly Colleague[] | null> {
  const groups = staffGroups(await places.populationsOf(organisationId), places.giveRoles);
  if (groups.length === 0) return null;
  try {
    const { microsoft } = await connectionsOrNone(places.connectionsOf(organisationId));
    if (microsoft === null) return null;
    const { peopleOfGroups } = await import('../platforms/teams/live/people-of-groups.ts');
    return await peopleOfGroups(microsoft, groups, { ...around, patience, signal: AbortSignal.timeout(longest) });
  } catch (error) {
    if (error instanceof AppError || error instanceof CallFailure) return null;
    throw error;
  }
}

function staffGroups(definitions: readonly PopulationDefinition[], giveRoles: readonly string[]): readonly string[] {
  const groupsOf = (...roles: readonly string[]) =>
    definitions.filter(({ role }) => roles.includes(role)).flatMap(({ teamsGroups }) => teamsGroups);
  const pupils = new Set(groupsOf('student'));
  const staff = new Set([...groupsOf('teacher', 'staff'), ...giveRoles.filter((holder) => entraId.test(holder))]);
  return [...staff].filter((group) => !pupils.has(group));
}
