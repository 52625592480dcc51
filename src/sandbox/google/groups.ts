import { board, college } from '../board/board.ts';
import { isOnCouncil, personAt, type SandboxPerson } from '../board/person.ts';

export interface SandboxGroup {
  /** As the Directory gives it, and policies after `groups/`. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly description: string;
}

/** The pupils' council of the college. */
export const councilGroup: SandboxGroup = {
  id: '03as4poj2lrraad',
  email: `leerlingenraad@${college.domain}`,
  name: 'Leerlingenraad',
  description: 'De leerlingenraad van het Linde College',
};

/** A group inside the council's: two of the five are in the council through it. */
export const councilCommittee: SandboxGroup = {
  id: '03as4poj1feestc',
  email: `feestcommissie@${college.domain}`,
  name: 'Feestcommissie',
  description: 'De feestcommissie van de leerlingenraad',
};

/** Everybody who teaches at one of the schools. */
export const teachersGroup: SandboxGroup = {
  id: '03as4poj3docent',
  email: `docenten@${board.domain}`,
  name: 'Docenten',
  description: 'Alle docenten van de scholengroep',
};

export const googleGroups: readonly SandboxGroup[] = [teachersGroup, councilCommittee, councilGroup];

/** Members of a group, found by their place in it, so that a long list takes no room. */
export interface SandboxMembers {
  readonly length: number;
  at(place: number): SandboxPerson | SandboxGroup | null;
}

/** The council's numbers end before this one. */
const councilEnd = 400;

/** Who is in a group, directly or also through a group inside it. */
export function membersOf(group: SandboxGroup, people: number, how: 'direct' | 'derived'): SandboxMembers {
  if (group === teachersGroup) return { length: Math.ceil(people / 20), at: (place) => personAt(place * 20) };
  const council = Array.from({ length: Math.min(people, councilEnd) }, (_, number) => personAt(number)).filter(isOnCouncil);
  const committee = council.slice(3);
  const all = how === 'derived' ? [...council, councilCommittee] : [...council.slice(0, 3), councilCommittee];
  const members = group === councilGroup ? all : committee;
  return { length: members.length, at: (place) => members[place] ?? null };
}

export function isGroup(member: SandboxPerson | SandboxGroup): member is SandboxGroup {
  return 'email' in member;
}

export function findGroup(key: string): SandboxGroup | null {
  return googleGroups.find(({ id, email }) => id === key || email === key.toLowerCase()) ?? null;
}
