import type { PopulationDefinition } from '../../../model/school.ts';
import type { PersonHere } from '../../../schools/person-desk.ts';
import type { Groups } from '../groups.ts';
import { membershipIn } from '../membership.ts';
import type { DirectoryPerson } from './ask-directory.ts';

/**
 * Somebody by the populations that the school named: Google itself tells no roles. Whoever is in none is unknown; so is anybody while their groups are
 * not known and a group makes somebody a pupil.
 */
export function personFrom({ orgUnitPath, groups }: DirectoryPerson, definitions: readonly PopulationDefinition[]): PersonHere {
  const membership = membershipIn(definitions, groupsAsNamed);
  const keys = new Set((groups ?? []).flatMap(({ id, addresses }) => [id, ...addresses]));
  const owner = membership?.ownerOfPerson(orgUnitPath, keys) ?? null;
  // A pupil by their unit is one whatever their groups.
  const isPupil = owner?.definition.role === 'student';
  const couldBePupil =
    groups === null && membership?.definitions.some(({ role, googleGroups }) => role === 'student' && googleGroups.length > 0);
  const known = couldBePupil === true && !isPupil ? null : (owner?.definition ?? null);
  return {
    platform: 'meet',
    role: known?.role ?? 'unknown',
    stage: known?.stage ?? null,
    populations: known === null ? [] : [known.id],
    groups: (groups ?? []).flatMap(({ addresses }) => addresses),
    appRoles: [],
    // Which setting of a unit holds for whom, an audit works out.
    policies: null,
  };
}

/** As the school wrote them: by id or by address. */
const groupsAsNamed: Groups = {
  keyOf: (idOrMail) => {
    const bare = idOrMail.replace(/^groups\//, '');
    return bare.includes('@') ? bare.toLowerCase() : bare;
  },
  nameOf: (key) => key,
  membersOf: () => null,
  isPartlyKnown: () => false,
  isCounted: () => false,
};
