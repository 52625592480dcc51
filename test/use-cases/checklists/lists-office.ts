import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import type { RegisterId } from '../../../src/checklists/registers/register-ids.ts';
import type { ItemChange } from '../../../src/checklists/state/item-state.ts';
import type { Actor, ActorRole } from '../../../src/model/actor.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { changeItem } from '../../../src/use-cases/checklists/change-item.ts';
import type { DecidingLists } from '../../../src/use-cases/checklists/asking-lists.ts';
import { getItem, type ItemInFull } from '../../../src/use-cases/checklists/get-item.ts';
import { addEntry, changeEntry } from '../../../src/use-cases/checklists/keep-entry.ts';
import type { ScopeWanted } from '../../../src/use-cases/checklists/scope.ts';
import type { EntrySeen } from '../../../src/use-cases/checklists/seen-entry.ts';
import type { ItemSeen } from '../../../src/use-cases/checklists/seen-item.ts';
import { anOrganisation } from '../../support/stored.ts';
import { openOffice } from '../office.ts';

export const loa = 'lesopafstand-randvoorwaarden';
export const kennisnet = 'kennisnet-ict-voorwaarden';
export const card = 'flexfg-aandachtspunten';
export const ovsg = 'ovsg-stappenplan';
export const guide = 'kennisnet-handreiking-ict-bekwaamheid';

/** Which list an item stands in. */
function listWith(item: string): string {
  return { loa, kn: kennisnet, flexfg: card, ovsg, knh: guide }[item.split('-', 1)[0] ?? ''] ?? item;
}

export type Where = Partial<ScopeWanted>;

export interface BoardWithLists {
  readonly store: OrganisationStore;
  readonly as: (role: ActorRole, given?: Partial<Actor>, at?: Date) => DecidingLists;
  /** Somebody changes an item as it stands. */
  readonly change: (who: DecidingLists, item: string, change: ItemChange, where?: Where) => Promise<ItemSeen>;
  readonly item: (who: DecidingLists, item: string, where?: Where) => Promise<ItemInFull>;
  readonly add: (who: DecidingLists, register: RegisterId, content: unknown, where?: Where) => Promise<EntrySeen>;
  /** Puts another content in an entry's place, as it stands. */
  readonly mend: (who: DecidingLists, entry: EntrySeen, content: object) => Promise<EntrySeen>;
  /** What an audit found, as if it ran just now. */
  readonly audited: (record: AuditRecord) => Promise<void>;
  readonly trail: () => Promise<readonly string[]>;
}

const everywhere: ScopeWanted = { school: null, year: null };

/** Boards that work with checklists. */
export function openListsOffice(): { readonly board: (name?: string) => Promise<BoardWithLists> } {
  const office = openOffice();
  const shipped = shippedLists();
  let audits = 0;
  return {
    board: async (name) => {
      const { store, as, trail } = await office.board(name);
      return {
        store,
        trail,
        as: (...who) => ({ ...as(...who), shipped }),
        change: async (who, item, change, where = {}) => {
          const scope = { ...everywhere, ...where };
          const { version } = await getItem(who, listWith(item), item, scope);
          return changeItem(who, { checklist: listWith(item), item, ...scope }, change, version);
        },
        item: async (who, item, where = {}) => getItem(who, listWith(item), item, { ...everywhere, ...where }),
        add: async (who, register, content, where = {}) => addEntry(who, { register, content, ...everywhere, ...where }),
        mend: async (who, { entry, register, school, year, version }, content) =>
          changeEntry(who, entry, { register, school, year, content }, version),
        audited: async (record) => {
          audits += 1;
          const finishedAt = `2026-11-22T10:00:00.${String(audits).padStart(3, '0')}Z`;
          await store.audits.add({ ...record, id: `controle-${audits}`, finishedAt }, { trigger: 'demand', collectionId: null });
        },
      };
    },
  };
}

export function person(id: string, name = id): { readonly id: string; readonly name: string } {
  return { id, name };
}

/** An academy in Flanders. */
export async function anAcademy(office: ReturnType<typeof openListsOffice>): Promise<BoardWithLists> {
  const board = await office.board('Academie De Wilg');
  await board.store.organisation.put(anOrganisation({ name: 'Academie De Wilg', country: 'BE', timezone: 'Europe/Brussels' }), 1);
  return board;
}
