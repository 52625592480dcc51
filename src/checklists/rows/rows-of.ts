import { deadlineOf } from '../deadlines/deadline.ts';
import { auditEvidence, type AuditEvidence } from '../evidence/audit-evidence.ts';
import { instructionEvidence, type InstructionEvidence } from '../evidence/instructions.ts';
import { kinds } from '../kinds/index.ts';
import { isPrivate, partsOf, type Checklist, type ChecklistItem } from '../list/checklist.ts';
import { registers } from '../registers/index.ts';
import type { RegisterId } from '../registers/register-ids.ts';
import { standingIn, type StandingState } from '../state/standing-state.ts';
import { agreedUses, contentsOf, surroundings, type Facts } from './facts.ts';
import { allRows, type RegisterSeen, type Row, type Settler } from './row.ts';

/** The rows of a list as they stand, each with its parts, in the list's own order. */
export function rowsOf(list: Checklist, facts: Facts): readonly Row[] {
  const states = Map.groupBy(facts.states, ({ item }) => item);
  const reading: Reading = { list, facts, standing: (item) => standingIn(facts.year, states.get(item.id) ?? [], recurs(list, item)) };
  const rows = list.items.filter(({ parent }) => parent === null).map((item) => rowOf(item, reading));
  return withWaiting(rows, list);
}

interface Reading {
  readonly list: Checklist;
  readonly facts: Facts;
  readonly standing: (item: ChecklistItem) => StandingState;
}

/** Whether an item begins anew each school year. */
function recurs({ type }: Checklist, { schedule }: ChecklistItem): boolean {
  return kinds[type].recurs === 'every-item' || schedule?.recurrence === 'annual';
}

function rowOf(item: ChecklistItem, reading: Reading): Row {
  const { list, facts, standing } = reading;
  const own = standing(item);
  const parts = partsOf(list, item).map((part) => rowOf(part, reading));
  const audit = auditOf(item, facts);
  const instructions =
    item.follows === 'confirmations' ? instructionEvidence(facts.audit, facts.school?.name ?? null, facts.confirmations) : null;
  const settled = settle(item, { own, parts, audit, instructions }, reading);
  const deadline = deadlineOf(item, list, facts);
  const due = own.state.due ?? deadline?.due ?? null;
  return {
    item,
    ...own,
    ...settled,
    audit,
    instructions,
    register: registerOf(item, reading),
    deadline,
    due,
    late: !settled.done && due !== null && due < facts.today,
    waitsFor: [],
    private: isPrivate(list, item),
    parts,
  };
}

function auditOf({ settings }: ChecklistItem, facts: Facts): AuditEvidence | null {
  const { audit, school } = facts;
  if (settings.length === 0 || audit === null) return null;
  return auditEvidence(settings, { audit, school: school?.name ?? null, agreed: agreedUses(facts) });
}

interface Grounds {
  readonly own: StandingState;
  readonly parts: readonly Row[];
  readonly audit: AuditEvidence | null;
  readonly instructions: InstructionEvidence | null;
}

type Settled = Pick<Row, 'done' | 'by' | 'tickable'>;

/** Parts come first, then what the audit or a register alone can tell, then people; and what the audit contradicts is not done. */
function settle(item: ChecklistItem, { own, parts, audit, instructions }: Grounds, reading: Reading): Settled {
  if (parts.length > 0) return { done: parts.every(({ done, item: part }) => done || part.optional), by: 'parts', tickable: false };
  if (item.verification === 'automatic') return { done: audit?.state === 'proven', by: 'audit', tickable: false };
  const isProven = proves(item, reading);
  if (item.follows === 'register') return { done: isProven, by: 'register', tickable: false };
  const by = settlerOf(kinds[reading.list.type].isDone(own.state), isProven, instructions);
  // Instructions are for what the audit cannot see to.
  const isContradicted = by !== null && audit?.state === 'failing' && item.follows !== 'confirmations';
  if (isContradicted) return { done: false, by: 'audit', tickable: true };
  return { done: by !== null, by, tickable: true };
}

function settlerOf(isDone: boolean, isProven: boolean, instructions: InstructionEvidence | null): Settler | null {
  if (isDone) return 'person';
  if (isProven) return 'register';
  return instructions?.state === 'confirmed' ? 'confirmations' : null;
}

/** The register that belongs to an item. */
function registerFor({ type }: Checklist, { register }: ChecklistItem): RegisterId | null {
  return register ?? kinds[type].register;
}

function proves(item: ChecklistItem, { list, facts }: Reading): boolean {
  const register = registerFor(list, item);
  if (register === null) return false;
  return registers[register].proves(item, contentsOf(facts, register), surroundings(facts, itemsWith(register, list)));
}

function registerOf(item: ChecklistItem, { list, facts }: Reading): RegisterSeen | null {
  const register = registerFor(list, item);
  if (register === null) return null;
  const around = surroundings(facts, itemsWith(register, list));
  const contents = contentsOf(facts, register);
  const attention = contents.filter((content) => registers[register].remarks(content, around).some(({ state }) => state === 'attention'));
  return { register, entries: contents.length, attention: attention.length };
}

/** The items of a list that name a register. */
export function itemsWith(register: RegisterId, list: Checklist): readonly ChecklistItem[] {
  return list.items.filter((item) => registerFor(list, item) === register);
}

/** A later phase waits for the phases before it, a step for the steps that it depends on. */
function withWaiting(rows: readonly Row[], { sections }: Checklist): readonly Row[] {
  const all = allRows(rows);
  const isOpen = (row: Row | undefined) => row !== undefined && !row.done && !row.item.optional;
  const openSections = new Set(rows.filter(isOpen).map(({ item }) => item.section));
  return rows.map((row) => {
    const before = sections.find(({ id }) => id === row.item.section)?.dependsOn ?? [];
    const steps = row.item.dependsOn.filter((id) => isOpen(all.find(({ item }) => item.id === id)));
    return { ...row, waitsFor: [...before.filter((section) => openSections.has(section)), ...steps] };
  });
}
