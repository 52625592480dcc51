import { createHash } from 'node:crypto';
import { addressOf, googleIdOf, personAt, type SandboxPerson } from '../board/person.ts';

/** The first who works in an office keeps the tenant, and signs in to do so. */
export const administrator = personAt(51);

/** Somebody by address or id; null for nobody here. */
export function personCalled(key: string, people: number): SandboxPerson | null {
  const digits = /^[ldm](\d{6,})@/.exec(key)?.[1] ?? /^1\d{10}(\d{10})$/.exec(key)?.[1];
  if (digits === undefined) return null;
  const person = personAt(Number(digits));
  const isHere = person.number < people || person.number === administrator.number;
  return isHere && (addressOf(person) === key.toLowerCase() || googleIdOf(person.number) === key) ? person : null;
}

/** What changes when a thing changes. */
export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"`;
}
