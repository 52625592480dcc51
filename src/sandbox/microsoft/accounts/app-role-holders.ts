import type { Persona } from '../../board/personas.ts';
import { entraIdOfPersona, personas } from '../../board/personas.ts';
import { groupIds } from '../groups.ts';
import { guidFrom } from '../guid-from.ts';

/** Of the tab's API app, as its registration names them. */
const values = {
  admin: 'Admin',
  'ict-coordinator': 'IctCoordinator',
  leader: 'Leader',
  board: 'Board',
  dpo: 'Dpo',
  teacher: 'Teacher',
} as const satisfies Record<Persona, string>;

export interface AppRoleHolder {
  readonly roleId: string;
  readonly principalId: string;
  readonly principalType: 'User' | 'Group';
  readonly principalName: string;
}

export interface RegisteredAppRole {
  readonly id: string;
  readonly value: string;
}

export const registeredAppRoles: readonly RegisteredAppRole[] = Object.values(values).map((value) => ({ id: idOf(value), value }));

/** The board gave everybody of the office their own role; the college gave one to all its teachers at once. */
export const appRoleHolders: readonly AppRoleHolder[] = [
  ...(Object.keys(values) as Persona[])
    .filter((persona) => persona !== 'teacher')
    .map((persona) => ({
      roleId: idOf(values[persona]),
      principalId: entraIdOfPersona(persona),
      principalType: 'User' as const,
      principalName: personas[persona].name,
    })),
  { roleId: idOf(values.teacher), principalId: groupIds.teachersCollege, principalType: 'Group', principalName: 'Leraren Linde College' },
];

/** The role that was given to them by name; null when there is none. */
export function appRoleOf(persona: Persona): string | null {
  return persona === 'teacher' ? null : values[persona];
}

function idOf(value: string): string {
  return guidFrom(`app role ${value}`);
}
