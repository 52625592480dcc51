/** What somebody may do in the product; the school hands these out. */
export const actorRoles = ['admin', 'ict-coordinator', 'leader', 'board', 'dpo', 'teacher'] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Who is calling, after their token was checked. */
export interface Actor {
  readonly organisationId: string;
  /** The vendor's id of the person, or the persona's name in the sandbox. */
  readonly id: string;
  /** For the trail: what colleagues call them. */
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** Of the address that the vendor gave them; null or left out: none was told. */
  readonly addressMark?: string | null;
  readonly signedInBy: 'microsoft' | 'google' | 'sandbox' | 'system';
}
