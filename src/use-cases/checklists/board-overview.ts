import type { Checklist } from '../../checklists/list/checklist.ts';
import { progressOf, type Progress } from '../../checklists/rows/progress.ts';
import { rowsOf } from '../../checklists/rows/rows-of.ts';
import type { Facts } from '../../checklists/rows/facts.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { boardFacts, entriesIn } from './facts-of.ts';
import { listOf } from './lists-of.ts';
import { scopeOf } from './scope.ts';

export interface SchoolProgress {
  /** Null: what the board keeps for all. */
  readonly school: { readonly id: string; readonly name: string } | null;
  readonly progress: Progress;
  /** Whether each item is done, by its id: what schools are laid side by side with. */
  readonly done: Readonly<Record<string, boolean>>;
}

export interface BoardOverview {
  readonly checklist: string;
  readonly year: SchoolYear;
  readonly schools: readonly SchoolProgress[];
}

/** One list at every school of the board, the board's own first. @throws AppError not-allowed, not-there. */
export async function boardOverview(asking: AskingLists, checklist: string, wantedYear: SchoolYear | null): Promise<BoardOverview> {
  permit(asking, 'checklist.read');
  const { store } = asking;
  const list = await listOf(asking, checklist);
  const scope = await scopeOf(asking, { school: null, year: wantedYear });
  const board = await boardFacts(store, [list], scope);
  const states = Map.groupBy(await store.checklists.items(list.id), ({ school }) => school);
  const progress = (school: StoredSchool | null): SchoolProgress => {
    const id = school?.id ?? null;
    const country = school?.country ?? scope.country;
    const place = school === null ? null : { id: school.id, name: school.name };
    return schoolProgress(list, {
      ...scope,
      ...board,
      country,
      school: place,
      entries: entriesIn(board, id),
      states: states.get(id) ?? [],
    });
  };
  const schools = await store.schools.list();
  return { checklist: list.id, year: scope.year, schools: [null, ...schools.toSorted((a, b) => (a.name < b.name ? -1 : 1))].map(progress) };
}

function schoolProgress(list: Checklist, facts: Facts): SchoolProgress {
  const rows = rowsOf(list, facts);
  const all = rows.flatMap((row) => [row, ...row.parts]).filter((row) => !row.private);
  return { school: facts.school, progress: progressOf(rows), done: Object.fromEntries(all.map(({ item, done }) => [item.id, done])) };
}
