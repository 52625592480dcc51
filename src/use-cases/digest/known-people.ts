import { createHash } from 'node:crypto';
import { registers } from '../../checklists/registers/index.ts';
import { itemStateFrom, type Person } from '../../checklists/state/item-state.ts';
import type { Actor } from '../../model/actor.ts';
import type { AskingLists } from '../checklists/asking-lists.ts';
import { boardFacts } from '../checklists/facts-of.ts';
import { listsOf } from '../checklists/lists-of.ts';

export interface KnownPerson {
  /** What a button may carry instead of who they are. */
  readonly key: string;
  readonly person: Person;
}

/** More than anybody chooses from. */
const most = 40;

/** Those to whom something can be given: who already has something in a checklist or register, by name; and the asker, who comes first. */
export async function knownPeople(asking: Pick<AskingLists, 'store' | 'shipped'>, actor: Actor): Promise<readonly KnownPerson[]> {
  const self = known({ id: actor.id, name: actor.name });
  const others = (await owners(asking)).map(known).toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nl'));
  return [...new Map([self, ...others].toReversed().map((one) => [one.key, one])).values()].toReversed().slice(0, most);
}

async function owners({ store, shipped }: Pick<AskingLists, 'store' | 'shipped'>): Promise<readonly Person[]> {
  const lists = await listsOf({ store, shipped });
  const items = await Promise.all(lists.map(async ({ id }) => store.checklists.items(id)));
  const { entries } = await boardFacts(store, []);
  const named = [
    ...items.flat().map(({ state }) => itemStateFrom(state).owner),
    ...entries.map(({ register, content }) => registers[register].ownerOf(content)),
  ];
  return named.filter((owner) => owner !== null);
}

function known(person: Person): KnownPerson {
  const who = person.id === null ? `name ${person.name.toLowerCase()}` : `id ${person.id}`;
  return { key: createHash('sha256').update(who).digest('base64url').slice(0, 16), person };
}
