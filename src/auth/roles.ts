import { actorRoles, type ActorRole } from '../model/actor.ts';

/** Who has which role, as the school configured it. */
export interface RoleRules {
  /** By Entra group id, or by the address of a person or group at Google; all in small letters. */
  readonly holders: ReadonlyMap<string, readonly ActorRole[]>;
  /** What anybody else of the tenant is: nobody, once the school said who its teachers are. */
  readonly others: 'teacher' | 'nobody';
}

/** What a token tells of somebody that may give them a role. */
export interface RoleGrounds {
  /** Values of app roles of the app registration. */
  readonly appRoles: readonly string[];
  /** Group ids and addresses. */
  readonly holds: readonly string[];
  /** Guests belong to another tenant: parents, suppliers. They have the roles that they were given by name, and no other. */
  readonly belongs: 'member' | 'guest';
}

/** As they are written in the app registration. */
export const appRoleNames: Readonly<Record<ActorRole, string>> = {
  admin: 'Admin',
  'ict-coordinator': 'IctCoordinator',
  leader: 'Leader',
  board: 'Board',
  dpo: 'Dpo',
  teacher: 'Teacher',
};

/** In the order of `actorRoles`; empty: this person has no business here. */
export function rolesOf({ appRoles, holds, belongs }: RoleGrounds, { holders, others }: RoleRules): readonly ActorRole[] {
  const configured = new Set(holds.flatMap((one) => holders.get(asciiLowerCase(one)) ?? []));
  const named = actorRoles.filter((role) => appRoles.includes(appRoleNames[role]) || configured.has(role));
  if (named.length > 0) return named;
  return belongs === 'member' && others === 'teacher' ? ['teacher'] : [];
}

/** Only A to Z: `toLowerCase` makes `k` of the Kelvin sign too, and somebody else’s address of one that looks alike. */
export function asciiLowerCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The texts in a claim that should be a list of texts. */
export function textsIn(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : [];
}
