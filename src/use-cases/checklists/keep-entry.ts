import { registers } from '../../checklists/registers/index.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import type { RegisterEntry } from '../../checklists/registers/register.ts';
import { AppError } from '../../errors.ts';
import { permit } from '../asking.ts';
import { requireVersion } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import type { DecidingLists } from './asking-lists.ts';
import { asEntry } from './facts-of.ts';
import { listsOf } from './lists-of.ts';
import { requireFittingDates } from './require-fitting-dates.ts';
import { requireKnownItems } from './require-known-items.ts';
import { requireOpenYear, scopeOf, type ScopeWanted } from './scope.ts';
import { entryReading, mayKeep, seenEntry, type EntrySeen } from './seen-entry.ts';
import { storedEntry } from './stored-entry.ts';

export interface EntryWanted extends ScopeWanted {
  readonly register: RegisterId;
  readonly content: unknown;
}

/** Puts something in a register. @throws AppError not-allowed, not-there, not-yours, year-closed, unusable-request. */
export async function addEntry(deciding: DecidingLists, wanted: EntryWanted): Promise<EntrySeen> {
  permit(deciding, 'own-checklist.change');
  const made = { ...(await checked(deciding, wanted, null)), entry: deciding.newId(), version: 0 };
  const kept = await deciding.store.transaction(async (inside) => {
    const stored = asEntry(await inside.registers.put(made));
    await writeTrail(inside, deciding, { action: 'register.added', subject: subjectOf(stored), before: null, after: stored });
    return stored;
  });
  return seenEntry(kept, await entryReading(deciding), deciding.actor);
}

/** Puts another content in an entry's place. @throws AppError as addEntry, and changed-meanwhile. */
export async function changeEntry(deciding: DecidingLists, id: string, wanted: EntryWanted, version: number): Promise<EntrySeen> {
  permit(deciding, 'own-checklist.change');
  const before = await keptBy(deciding, id);
  requireVersion(before, version);
  await requireOpenEntry(deciding, before);
  if (before.register !== wanted.register) {
    throw new AppError('unusable-request', {
      place: 'register',
      detail: { nl: 'dit staat in een ander register', en: 'this is in another register' },
    });
  }
  const after = { ...(await checked(deciding, wanted, before.content)), entry: id, version };
  const kept = await deciding.store.transaction(async (inside) => {
    const stored = asEntry(await inside.registers.put(after));
    await writeTrail(inside, deciding, { action: 'register.changed', subject: subjectOf(stored), before, after: stored });
    return stored;
  });
  return seenEntry(kept, await entryReading(deciding), deciding.actor);
}

/** @throws AppError not-allowed, not-there, not-yours, changed-meanwhile, year-closed. */
export async function removeEntry(deciding: DecidingLists, id: string, version: number): Promise<void> {
  permit(deciding, 'own-checklist.change');
  const before = await keptBy(deciding, id);
  await requireOpenEntry(deciding, before);
  requireVersion(before, version);
  await deciding.store.transaction(async (inside) => {
    await inside.registers.remove(id, version);
    await writeTrail(inside, deciding, { action: 'register.removed', subject: subjectOf(before), before, after: null });
  });
}

/** An entry that the caller may change. */
async function keptBy(deciding: DecidingLists, id: string): Promise<RegisterEntry> {
  const entry = await storedEntry(deciding, id);
  if (!mayKeep(entry, deciding.actor)) throw new AppError('not-yours', {});
  return entry;
}

/** What stands in a year that passed stays there; its school may be gone since. @throws AppError year-closed. */
async function requireOpenEntry(deciding: DecidingLists, { school, year }: RegisterEntry): Promise<void> {
  if (year === null) return;
  const isThere = (await deciding.store.schools.list()).some(({ id }) => id === school);
  requireOpenYear(await scopeOf(deciding, { school: isThere ? school : null, year }));
}

/** What is to be kept: it fits its register, its school, year and items are there, and its days can be right. `before`: what stands there now. */
async function checked(
  deciding: DecidingLists,
  wanted: EntryWanted,
  before: unknown,
): Promise<Pick<RegisterEntry, 'register' | 'school' | 'year' | 'content'>> {
  const { register } = wanted;
  const { lasts, content: shape } = registers[register];
  const read = shape.safeParse(wanted.content);
  if (!read.success) {
    const place = ['content', ...(read.error.issues[0]?.path ?? [])].map(String).join('.');
    throw new AppError('unusable-request', { place, detail: read.error.issues[0]?.message ?? '' });
  }
  const content = read.data;
  if (!mayKeep({ register, content }, deciding.actor)) throw new AppError('not-yours', {});
  const scope = await scopeOf(deciding, wanted);
  if (lasts === 'year') requireOpenYear(scope);
  requireKnownItems(register, content, before, await listsOf(deciding));
  requireFittingDates(register, content, before, scope);
  return { register, content, school: scope.school?.id ?? null, year: lasts === 'year' ? scope.year : null };
}

function subjectOf({ register, entry }: RegisterEntry): string {
  return `register/${register}/${entry}`;
}
