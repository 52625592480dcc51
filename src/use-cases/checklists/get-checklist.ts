import { dateOf, type Period } from '../../checklists/deadlines/event-dates.ts';
import { kinds } from '../../checklists/kinds/index.ts';
import { rowsForPlatforms } from '../../checklists/card/platform-rows.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import type { ListType } from '../../checklists/list/list-schema.ts';
import { progressOf, type Progress } from '../../checklists/rows/progress.ts';
import { keepRows, rowsWith } from '../../checklists/rows/search.ts';
import type { Row } from '../../checklists/rows/row.ts';
import { isMine } from '../../checklists/rows/whose.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import type { Localized } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { platformsOf } from './platforms-of.ts';
import { privacyContact } from './privacy-contact.ts';
import { readRows, type RowsRead } from './read-rows.ts';
import type { ScopeWanted } from './scope.ts';
import { seenItem, type ItemSeen } from './seen-item.ts';

export interface ListFilter {
  /** everything, or what is the reader's. */
  readonly whose: 'everybody' | 'mine';
  /** Words in any language; null: all. */
  readonly search: string | null;
  /** all: also what is for a platform that the board does not use. */
  readonly platforms: 'own' | 'all';
}

export interface SectionSeen {
  readonly id: string;
  readonly number: string | null;
  readonly title: Localized;
  readonly private: boolean;
  readonly topics: readonly { readonly id: string; readonly number: string; readonly title: Localized }[];
  readonly items: readonly ItemSeen[];
}

export interface ListHead {
  readonly id: string;
  readonly type: ListType;
  readonly typeTitle: Localized;
  readonly title: Localized;
  readonly summary: Localized | null;
  readonly origin: Checklist['origin'];
  /** Who usually keeps it. */
  readonly usedBy: 'school' | 'board';
  readonly publisher: string | null;
  /** NL or BE-VLG; null: wherever. */
  readonly jurisdiction: string | null;
}

export interface ListSeen extends ListHead {
  readonly school: string | null;
  readonly year: SchoolYear;
  /** Of the whole list, whatever was filtered. */
  readonly progress: Progress;
  readonly platforms: readonly PlatformId[];
  /** Of a privacy card: whom to ask about personal data; null: nobody was named, or it is no such card. */
  readonly contact: string | null;
  /** When its events are; null: nobody entered it yet. */
  readonly events: readonly { readonly id: string; readonly title: Localized; readonly when: Period | null }[];
  readonly sections: readonly SectionSeen[];
}

/** A list as it stands for a school or the whole board, in a school year. @throws AppError not-allowed, not-there. */
export async function getChecklist(asking: AskingLists, checklist: string, wanted: ScopeWanted, filter: ListFilter): Promise<ListSeen> {
  permit(asking, 'own-checklist.read');
  const read = await readRows(asking, checklist, wanted);
  const { list, scope, facts, seen } = read;
  const platforms = await platformsOf(asking.store, facts);
  const shown = filtered(filter.platforms === 'own' ? rowsForPlatforms(seen, platforms) : seen, filter, asking);
  return {
    ...headOf(list),
    school: scope.school?.id ?? null,
    year: scope.year,
    progress: progressOf(seen),
    platforms,
    contact: list.type === 'privacy-card' ? await privacyContact(asking.store, scope.school?.id ?? null) : null,
    events: list.events.map(({ id, title }) => ({ id, title, when: dateOf(id, list, facts) })),
    sections: sectionsOf(read, shown, asking),
  };
}

export function headOf({ id, type, title, summary, origin, source }: Checklist): ListHead {
  const { publisher = null, jurisdiction = null } = source ?? {};
  const { title: typeTitle, usedBy } = kinds[type];
  return { id, type, typeTitle, title, summary, origin, usedBy, publisher, jurisdiction };
}

function filtered(rows: readonly Row[], { whose, search }: ListFilter, { actor }: AskingLists): readonly Row[] {
  const own = whose === 'mine' ? keepRows(rows, (row) => isMine(row, actor)) : rows;
  return search === null ? own : rowsWith(search, own);
}

/** Sections with nothing to show are left out. */
function sectionsOf(read: RowsRead, rows: readonly Row[], { actor }: AskingLists): readonly SectionSeen[] {
  return read.list.sections.flatMap((section) => {
    const items = rows.filter(({ item }) => item.section === section.id).map((row) => seenItem(row, read, actor));
    const topics = section.topics.map(({ id, number, title }) => ({ id, number, title }));
    return items.length === 0
      ? []
      : [{ id: section.id, number: section.number, title: section.title, private: section.private, topics, items }];
  });
}
