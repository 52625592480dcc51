import { addressOf, entraIdOf, numberOfEntraId, personAt, type SandboxPerson, type SandboxRole } from '../../board/person.ts';
import { board, type SandboxSchool } from '../../board/board.ts';

/** Who or what has an account in the tenant: everybody of the board, and behind them the few others of `otherAccounts`. */
export interface Account {
  readonly number: number;
  readonly role: SandboxRole | 'guest' | 'room' | 'mailbox';
  readonly school: SandboxSchool | null;
  /** The account is switched off. */
  readonly left: boolean;
}

/** Parents who were invited into a team, the meeting room of the board, and a mailbox that several people read. */
const otherAccounts = ['guest', 'guest', 'guest', 'room', 'mailbox'] as const;

export function countAccounts(people: number): number {
  return people + otherAccounts.length;
}

/** Numbers run from 0 to `countAccounts(people)`. */
export function accountAt(number: number, people: number): Account {
  if (number < people) return personAt(number);
  const role = otherAccounts[number - people] ?? 'mailbox';
  return { number, role, school: null, left: role === 'mailbox' };
}

/** Null where nobody of the tenant has that id. */
export function accountWithId(id: string, people: number): Account | null {
  const number = numberOfEntraId(id);
  return number === null || number >= countAccounts(people) ? null : accountAt(number, people);
}

/** The person whose account it is; null for guests, rooms and shared mailboxes. */
export function personOf(account: Account): SandboxPerson | null {
  return isPerson(account) ? account : null;
}

function isPerson(account: Account): account is SandboxPerson {
  return account.school !== null;
}

export function idOf({ number }: Account): string {
  return entraIdOf(number);
}

/** Guests keep the address of where they come from, as Entra writes it. */
export function principalNameOf(account: Account): string {
  const person = personOf(account);
  if (person !== null) return addressOf(person);
  const { role, number } = account;
  return role === 'guest' ? `ouder${number}_thuis.example#EXT#@${board.domain}` : `${role}${number}@${board.domain}`;
}
