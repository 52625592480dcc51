import { may } from '../../auth/permissions.ts';
import { readAudit, type AuditRead } from '../../checklists/evidence/audit-read.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import { registers } from '../../checklists/registers/index.ts';
import type { RegisterEntry, Remark, Surroundings } from '../../checklists/registers/register.ts';
import { itemsWith } from '../../checklists/rows/rows-of.ts';
import { isPerson } from '../../checklists/rows/whose.ts';
import type { Person } from '../../checklists/state/item-state.ts';
import type { Actor } from '../../model/actor.ts';
import type { Wording } from '../../model/language.ts';
import { dayIn } from '../../model/day.ts';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import type { AskingLists } from './asking-lists.ts';
import { listsOf } from './lists-of.ts';

export interface EntrySeen extends RegisterEntry {
  readonly title: Wording;
  readonly owner: Person | null;
  /** What there is to say of it: what is right, and what is to be done. */
  readonly remarks: readonly Remark[];
  /** Whether there is a page of it to print. */
  readonly printable: boolean;
  readonly mayChange: boolean;
}

/** What entries are held against, for whichever school they are of. */
export interface EntryReading {
  readonly lists: readonly Checklist[];
  readonly schools: readonly StoredSchool[];
  readonly boardName: string;
  readonly today: string;
  readonly audit: AuditRead | null;
}

export async function entryReading(asking: AskingLists): Promise<EntryReading> {
  const { store, clock } = asking;
  const organisation = await store.organisation.get();
  const record = await store.audits.latest();
  return {
    lists: await listsOf(asking),
    schools: await store.schools.list(),
    boardName: organisation?.name ?? '',
    today: dayIn(organisation?.timezone ?? 'Europe/Amsterdam', clock.now()),
    audit: record === null ? null : readAudit(record),
  };
}

/** Others than staff see what is for everybody, and what is theirs; of what the audit found they are told nothing. */
export function seenEntry(entry: RegisterEntry, reading: EntryReading, actor: Actor): EntrySeen {
  const register = registers[entry.register];
  const around = surroundingsOf(entry, reading);
  return {
    ...entry,
    title: register.titleOf(entry.content),
    owner: register.ownerOf(entry.content),
    remarks: register.remarks(entry.content, { ...around, audit: may(actor, 'finding.read') ? around.audit : 'not-shown' }),
    printable: register.page !== undefined,
    mayChange: mayKeep(entry, actor),
  };
}

export function surroundingsOf(
  { register, school }: RegisterEntry,
  { lists, schools, boardName, today, audit }: EntryReading,
): Surroundings {
  const name = schools.find(({ id }) => id === school)?.name ?? null;
  const items = lists.flatMap((list) => itemsWith(register, list));
  return { today, audit, items, school: name, schoolName: name ?? boardName };
}

export function maySee({ register, content }: RegisterEntry, actor: Actor): boolean {
  if (may(actor, 'checklist.read') || registers[register].readBy === 'everybody') return true;
  return isPerson(registers[register].ownerOf(content), actor);
}

/** Staff keep every register; what belongs to a person that person keeps too. */
export function mayKeep({ register, content }: Pick<RegisterEntry, 'register' | 'content'>, actor: Actor): boolean {
  if (may(actor, 'checklist.change')) return true;
  const { kept, ownerOf } = registers[register];
  return may(actor, 'own-checklist.change') && kept === 'by-owner' && isPerson(ownerOf(content), actor);
}
