import { AppError } from '../../../errors.ts';
import type { PopulationDefinition } from '../../../model/school.ts';
import type { PersonHere } from '../../../schools/person-desk.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';
import type { JsonObject } from '../../json.ts';
import { assignmentReader } from '../assigned-policies.ts';
import { effectivePolicy } from '../effective-policy.ts';
import { policyTypes } from '../object-types.ts';
import { configuredMembership, membershipReader } from '../people-roles.ts';
import type { GroupRanks } from '../teams-export.ts';
import type { PersonParts } from './ask-person.ts';

export interface PersonRules {
  readonly definitions: readonly PopulationDefinition[];
  /** Of groups that hand out policies; without them, two groups' policies leave it open which holds. */
  readonly ranks: GroupRanks;
}

/**
 * Somebody, from what was told of them, in the order of trust by which people are counted. What was not told is unknown, and nothing stands in for it.
 * Null: nobody has that id, or it is of a room or of somebody who left.
 * @throws AppError person-unread when Graph told nothing, and not because it may not.
 */
export function personFrom(parts: PersonParts, rules: PersonRules): PersonHere | null {
  const { configuration, education, account, groups, appRoles } = parts;
  if (isNobody(parts)) return null;
  refuseSilence(parts);
  const rows = [configuration, education, account].filter((part): part is JsonObject => !(part instanceof CallFailure));
  const ofGroups = groups instanceof CallFailure ? null : groups;
  const own = rules.definitions.filter(({ teamsGroups }) => teamsGroups.some((id) => ofGroups?.includes(id.toLowerCase())));
  const [first] = own;
  const membership = membershipReader(() => (first === undefined ? undefined : configuredMembership(first)))(rows);
  if (membership === null) return null;
  const isSure = membership.from === 'configured' || membership.from === 'education-role' || ![education, account].some(isSilent);
  const mayBeElsewhere = ofGroups === null && rules.definitions.some(({ teamsGroups }) => teamsGroups.length > 0);
  return {
    platform: 'teams',
    role: isSure ? membership.role : 'unknown',
    stage: isSure ? membership.stage : null,
    populations: own.length > 0 ? own.map(({ id }) => id) : isSure && !mayBeElsewhere ? [membership.id] : [],
    groups: ofGroups ?? [],
    appRoles: appRoles instanceof CallFailure ? [] : appRoles,
    policies: configuration instanceof CallFailure ? null : policiesIn(configuration, rules.ranks),
  };
}

/** School Data Sync knows not everybody, so that it does not decide. */
function isNobody({ account, configuration }: PersonParts): boolean {
  if (account instanceof CallFailure && account.kind === 'not-found') return true;
  return account instanceof CallFailure && configuration instanceof CallFailure && configuration.kind === 'not-found';
}

function refuseSilence({ configuration, education, account }: PersonParts): void {
  const about = [configuration, education, account];
  const silence = about.find(isSilent);
  if (silence !== undefined && about.every((part) => part instanceof CallFailure)) {
    throw new AppError('person-unread', { why: reasons[silence.kind] }, { cause: silence });
  }
}

/** No answer came, where one may come the next time. */
function isSilent(part: unknown): part is CallFailure {
  return part instanceof CallFailure && !isLasting(part.kind);
}

/** Whether asking again would bring the same. */
export function isLasting(kind: FailureKind): boolean {
  return kind === 'forbidden' || kind === 'not-found' || kind === 'rejected';
}

const readAssignments = assignmentReader();

/** A type of policy of which it cannot be told which one holds is left out. */
function policiesIn(configuration: JsonObject, ranks: GroupRanks): ReadonlyMap<string, string> | null {
  const assigned = readAssignments([configuration]);
  if (assigned.every((one) => one === 'unreadable')) return null;
  return new Map(
    policyTypes.flatMap((type, place) => {
      const candidates = assigned[place] ?? [];
      if (candidates === 'unreadable') return [];
      const effective = effectivePolicy(type, candidates, ranks);
      return effective === 'ambiguous' ? [] : [[type, effective.policy] as const];
    }),
  );
}
