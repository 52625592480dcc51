import type { ActorRole } from '../../model/actor.ts';
import { entraIdOf } from './person.ts';

/** Who one can sign in as without showing anything; the same names as `src/auth/sandbox-token.ts` gives them. */
export type Persona = ActorRole;

interface Played {
  /** Of the person at the board whose account it is. */
  readonly number: number;
  readonly name: string;
}

/** A teacher of the basisschool, who is there in the smallest of sandboxes, and people of the office. */
export const personas: Readonly<Record<Persona, Played>> = {
  teacher: { number: 0, name: 'Sanne Bakker' },
  admin: { number: 51, name: 'Joris Wouters' },
  'ict-coordinator': { number: 151, name: 'Fatima El Amrani' },
  leader: { number: 251, name: 'Ingrid Hoekstra' },
  board: { number: 351, name: 'Willem de Graaf' },
  dpo: { number: 451, name: 'Lotte Claes' },
};

export function entraIdOfPersona(persona: Persona): string {
  return entraIdOf(personas[persona].number);
}

/** What they are called; undefined for everybody who is no persona. */
export function personaNameOf(number: number): string | undefined {
  return namesByNumber.get(number);
}

const namesByNumber = new Map(Object.values(personas).map(({ number, name }) => [number, name]));
