import type { Checklist } from '../../checklists/list/checklist.ts';
import { questionOfTheWeek } from '../../checklists/guide/question-of-the-week.ts';
import { allRows } from '../../checklists/rows/row.ts';
import { permit } from '../asking.ts';
import { found } from '../found.ts';
import type { AskingLists } from './asking-lists.ts';
import { readRows } from './read-rows.ts';
import type { ScopeWanted } from './scope.ts';
import { seenItem, type ItemSeen } from './seen-item.ts';
import { inShort } from './visible-rows.ts';
import { may } from '../../auth/permissions.ts';

export interface QuestionSeen {
  readonly checklist: string;
  readonly theme: Checklist['sections'][number]['title'] | null;
  readonly question: ItemSeen;
}

/** The question for this week, for a channel: those that were talked about this year come last. @throws AppError not-allowed; not-there where the list asks none. */
export async function getQuestionOfTheWeek(asking: AskingLists, checklist: string, wanted: ScopeWanted): Promise<QuestionSeen> {
  permit(asking, 'own-checklist.read');
  const read = await readRows(asking, checklist, wanted);
  const all = allRows(read.rows);
  const answered = new Set(all.filter(({ done }) => done).map(({ item }) => item.id));
  const question = found(questionOfTheWeek(read.list, read.scope.today, answered));
  const row = found(all.find(({ item }) => item.id === question.id) ?? null);
  const theme = read.list.sections.find(({ id }) => id === question.section)?.title ?? null;
  const shown = may(asking.actor, 'checklist.read') ? row : inShort(row, asking.actor);
  return { checklist: read.list.id, theme, question: seenItem(shown, read, asking.actor) };
}
