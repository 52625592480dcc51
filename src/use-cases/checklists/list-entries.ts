import { registers } from '../../checklists/registers/index.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import type { ReportDocument } from '../../checklists/report/report-document.ts';
import { permit } from '../asking.ts';
import { found } from '../found.ts';
import type { AskingLists } from './asking-lists.ts';
import { asEntry } from './facts-of.ts';
import { scopeOf, type ScopeWanted } from './scope.ts';
import { entryReading, maySee, seenEntry, surroundingsOf, type EntrySeen } from './seen-entry.ts';
import { storedEntry } from './stored-entry.ts';

/** What a register holds for a school and for the whole board, of the school year where it goes by year. @throws AppError not-allowed, not-there. */
export async function listEntries(asking: AskingLists, register: RegisterId, wanted: ScopeWanted): Promise<readonly EntrySeen[]> {
  permit(asking, 'own-checklist.read');
  const { actor, store } = asking;
  const { school, year } = await scopeOf(asking, wanted);
  const reading = await entryReading(asking);
  const stored = (await store.registers.list([register], school?.id ?? null)).map(asEntry);
  const own = stored.filter((entry) => registers[register].lasts === 'always' || entry.year === year);
  return own.filter((entry) => maySee(entry, actor)).map((entry) => seenEntry(entry, reading, actor));
}

/** @throws AppError not-allowed, not-there. */
export async function getEntry(asking: AskingLists, entry: string): Promise<EntrySeen> {
  permit(asking, 'own-checklist.read');
  return seenEntry(await storedEntry(asking, entry), await entryReading(asking), asking.actor);
}

/** One entry to print or to pass on. @throws AppError not-allowed; not-there also where there is no page of it. */
export async function entryPage(asking: AskingLists, entry: string): Promise<ReportDocument> {
  permit(asking, 'own-checklist.read');
  const stored = await storedEntry(asking, entry);
  const page = found(registers[stored.register].page ?? null);
  return page(stored.content, surroundingsOf(stored, await entryReading(asking)));
}
