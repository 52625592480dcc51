import { isOnCouncil, type SandboxPerson } from '../board/person.ts';
import type { SandboxSchool } from '../board/board.ts';

/** Entra's object ids, the same in every sandbox so that a school's own file can name them. */
export const groupIds = {
  pupilsBasisschool: 'ba515c00-1ee2-4000-8000-000000000001',
  teachersBasisschool: 'ba515c00-1e2a-4000-8000-000000000001',
  pupilsCollege: 'c011e6e0-1ee2-4000-8000-000000000001',
  teachersCollege: 'c011e6e0-1e2a-4000-8000-000000000001',
  pupilCouncil: 'c011e6e0-2aad-4000-8000-000000000001',
  pupilsAcademie: 'acade111-1ee2-4000-8000-000000000001',
  teachersAcademie: 'acade111-1e2a-4000-8000-000000000001',
} as const;

export interface SandboxGroup {
  readonly id: string;
  readonly name: string;
  readonly has: (person: SandboxPerson) => boolean;
}

/** Accounts that were left behind are still in the groups of their school. The non-teaching staff is in none. */
export const groups: readonly SandboxGroup[] = [
  { id: groupIds.pupilsBasisschool, name: 'Leerlingen Basisschool De Linde', has: (person) => isPupilAt(person, 'basisschool') },
  { id: groupIds.teachersBasisschool, name: 'Leraren Basisschool De Linde', has: (person) => isTeacherAt(person, 'basisschool') },
  { id: groupIds.pupilsCollege, name: 'Leerlingen Linde College', has: (person) => isPupilAt(person, 'college') },
  {
    id: groupIds.teachersCollege,
    name: 'Leraren Linde College',
    has: (person) => isTeacherAt(person, 'college') || alsoTeachesAtCollege(person),
  },
  { id: groupIds.pupilCouncil, name: 'Leerlingenraad Linde College', has: isOnCouncil },
  { id: groupIds.pupilsAcademie, name: 'Leerlingen Academie De Linde', has: (person) => isPupilAt(person, 'academie') },
  { id: groupIds.teachersAcademie, name: 'Leraren Academie De Linde', has: (person) => isTeacherAt(person, 'academie') },
];

/** Half of the academy's teachers have lessons at the college too, and so are in the groups of both schools. */
export function alsoTeachesAtCollege({ number, role, school }: SandboxPerson): boolean {
  return role === 'teacher' && school.id === 'academie' && number % 400 === 380;
}

function isPupilAt({ role, school }: SandboxPerson, id: SandboxSchool['id']): boolean {
  return role === 'pupil' && school.id === id;
}

function isTeacherAt({ role, school }: SandboxPerson, id: SandboxSchool['id']): boolean {
  return role === 'teacher' && school.id === id;
}
