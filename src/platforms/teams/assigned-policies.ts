import { readAssignmentType, type Candidate } from './effective-policy.ts';
import { carriesPolicies, type PersonRows } from './listed-people.ts';
import { namesPolicyType, policyTypeOf, policyTypes } from './object-types.ts';
import { isObject } from '../json.ts';
import { policyName } from './policy-object.ts';
import { remembered } from './remembered.ts';

/** One person's policies of one type: what the list names, nothing at all, or something that cannot be read. */
export type Assigned = readonly Candidate[] | undefined | 'unreadable';

/** By the place of the type in `policyTypes`. */
export type AssignedPolicies = readonly Assigned[];

export type AssignmentReader = (person: PersonRows) => AssignedPolicies;

const allUnreadable: AssignedPolicies = policyTypes.map(() => 'unreadable');
const allAbsent: AssignedPolicies = policyTypes.map(() => undefined);

/** Reads `effectivePolicyAssignments`. A list that is absent, or told in two ways, leaves every type open: it is never taken for Global. */
export function assignmentReader(): AssignmentReader {
  const placeOf = remembered(placeOfType);
  const nameOf = remembered(policyName);
  return (person) => {
    const list = onlyList(person);
    if (list === undefined) return allUnreadable;
    return list.length === 0 ? allAbsent : assignedIn(list, placeOf, nameOf);
  };
}

type Place = number | 'elsewhere' | 'unreadable';

/** Types that are about something else, such as app setup, are passed over. */
function placeOfType(name: string): Place {
  const type = policyTypeOf(name);
  if (type !== undefined) return policyTypes.indexOf(type);
  return namesPolicyType(name) ? 'elsewhere' : 'unreadable';
}

function onlyList(person: PersonRows): readonly unknown[] | undefined {
  const carriers = person.length === 1 ? person : person.filter(carriesPolicies);
  const list = carriers[0]?.['effectivePolicyAssignments'];
  if (!Array.isArray(list)) return undefined;
  if (carriers.length === 1) return list;
  const text = JSON.stringify(list);
  return carriers.every((one) => JSON.stringify(one['effectivePolicyAssignments']) === text) ? list : undefined;
}

/** An entry whose type cannot be read may be about any type, so it hides them all. */
function assignedIn(list: readonly unknown[], placeOf: (type: string) => Place, nameOf: (name: string) => string): AssignedPolicies {
  const assigned: Assigned[] = [...allAbsent];
  for (const entry of list) {
    const type = isObject(entry) ? entry['policyType'] : undefined;
    const place = typeof type === 'string' ? placeOf(type) : 'unreadable';
    if (place === 'unreadable' || !isObject(entry)) return allUnreadable;
    if (place === 'elsewhere') continue;
    const candidate = readCandidate(entry['policyAssignment'], nameOf);
    const others = assigned[place];
    if (candidate === undefined || others === 'unreadable') assigned[place] = 'unreadable';
    else assigned[place] = others === undefined ? [candidate] : [...others, candidate];
  }
  return assigned;
}

function readCandidate(raw: unknown, nameOf: (name: string) => string): Candidate | undefined {
  if (!isObject(raw)) return undefined;
  const { displayName, groupId } = raw;
  const policy = typeof displayName === 'string' ? nameOf(displayName) : '';
  const assignmentType = readAssignmentType(raw['assignmentType'], policy);
  if (policy === '' || assignmentType === undefined) return undefined;
  return { policy, assignmentType, groupId: typeof groupId === 'string' && groupId !== '' ? groupId : null };
}
