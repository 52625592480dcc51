import type { Localized } from './language.ts';
import type { PlatformId } from './platform.ts';

/** `unknown`: there are accounts whose role nobody told us; they are never guessed at. `everyone`: the whole tenant. */
export const roles = ['student', 'teacher', 'staff', 'guest', 'unknown', 'everyone'] as const;
export type Role = (typeof roles)[number];

export const stages = ['primary', 'secondary', 'adult'] as const;
export type Stage = (typeof stages)[number];

/** A group of people in one school and one role; their meetings are judged together. */
export interface Population {
  readonly id: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly school: string | null;
  readonly platform: PlatformId;
  /** People; null when they were not counted. */
  readonly members: number | null;
  /** What told us who belongs to it. */
  readonly from: PopulationOrigin;
}

export type PopulationOrigin = 'configured' | 'education-role' | 'licence' | 'counted' | 'no-role-given' | 'tenant' | 'no-assignment-data';

/** The id of findings about policies for which nobody told who holds them. */
export const unassigned = 'unassigned';

/** The id of findings about a setting of the whole tenant. */
export const everyone = 'everyone';

export const roleNames: Readonly<Record<Role, Localized>> = {
  student: { nl: 'leerlingen', en: 'pupils' },
  teacher: { nl: 'leraren', en: 'teachers' },
  staff: { nl: 'medewerkers', en: 'staff' },
  guest: { nl: 'gasten', en: 'guests' },
  unknown: { nl: 'mensen met een onbekende rol', en: 'people whose role is unknown' },
  everyone: { nl: 'alle gebruikers', en: 'all users' },
};

export const stageNames: Readonly<Record<Stage, Localized>> = {
  primary: { nl: 'primair onderwijs', en: 'primary' },
  secondary: { nl: 'voortgezet onderwijs', en: 'secondary' },
  adult: { nl: 'volwassenen', en: 'adults' },
};
