import type { Actor, ActorRole } from '../../model/actor.ts';
import type { Person } from '../state/item-state.ts';
import type { Row } from './row.ts';

/** Which of our roles the lists' own words for people mean. Bodies that have no account here (a council, unions) mean none. */
const rolesMeant: Readonly<Record<string, readonly ActorRole[]>> = {
  board: ['board'],
  'board-staff': ['board', 'leader'],
  director: ['leader'],
  leader: ['leader'],
  'ict-coordinator': ['ict-coordinator'],
  'i-coach': ['ict-coordinator'],
  'platform-admin': ['admin'],
  admin: ['admin'],
  'materials-coordinator': ['ict-coordinator'],
  dpo: ['dpo'],
  teacher: ['teacher'],
  team: ['teacher'],
};

export type Reader = Pick<Actor, 'id' | 'roles'>;

/** Whether an owner is this person. */
export function isPerson(owner: Person | null, { id }: Reader): boolean {
  return owner !== null && owner.id !== null && owner.id === id;
}

/** Theirs by name, or by their role as long as nobody was named. */
export function isMine({ item, state }: Pick<Row, 'item' | 'state'>, reader: Reader): boolean {
  if (state.owner !== null) return isPerson(state.owner, reader);
  return [...item.owners, ...item.optionalOwners].some((owner) => hasRole(owner, reader));
}

/** Whether somebody who may not change every row may change this one. One of many teachers does not tick for all of them. */
export function isOwn({ item, state }: Pick<Row, 'item' | 'state'>, reader: Reader): boolean {
  if (state.owner !== null) return isPerson(state.owner, reader);
  return item.owners.some((owner) => owner === 'dpo' && hasRole(owner, reader));
}

export function hasRole(owner: string, { roles }: Reader): boolean {
  return (Object.hasOwn(rolesMeant, owner) ? (rolesMeant[owner] ?? []) : []).some((role) => roles.includes(role));
}
