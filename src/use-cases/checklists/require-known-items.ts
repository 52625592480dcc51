import { isPrivate, itemOf, type Checklist } from '../../checklists/list/checklist.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import type { LevelText } from '../../checklists/registers/level-text.ts';
import type { Session } from '../../checklists/registers/session.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import type { AskingLists } from './asking-lists.ts';
import { listsOf } from './lists-of.ts';

/**
 * What an entry says of a list's items is about items that there are; and what people answer for themselves is written down in no conversation.
 * @throws AppError unusable-request.
 */
export async function requireKnownItems(asking: AskingLists, register: RegisterId, content: unknown): Promise<void> {
  // The register's own schema let them through.
  if (register === 'session') requireQuestions(await listsOf(asking), content as Session);
  if (register === 'level-text') requireLevel(await listsOf(asking), content as LevelText);
}

function requireQuestions(lists: readonly Checklist[], { checklist, questions, answers }: Session): void {
  const list = requireList(lists, checklist);
  const named = [
    ...questions.map((item, index) => ({ item, place: `questions.${index}` })),
    ...answers.map(({ item }, index) => ({ item, place: `answers.${index}.item` })),
  ];
  for (const { item: id, place } of named) {
    const item = itemOf(list, id);
    if (item === undefined) throw unusable(place, { nl: 'deze vraag staat niet in de lijst', en: 'this question is not in the list' });
    if (isPrivate(list, item))
      throw unusable(place, { nl: 'deze vraag beantwoordt ieder voor zichzelf', en: 'everybody answers this question for themselves' });
  }
}

function requireLevel(lists: readonly Checklist[], { checklist, item, level }: LevelText): void {
  const scale = itemOf(requireList(lists, checklist), item)?.scale ?? null;
  if (scale === null) throw unusable('item', { nl: 'dit onderdeel heeft geen niveaus', en: 'this item has no levels' });
  if (level > scale.levels) throw unusable('level', { nl: 'dit niveau staat niet op de schaal', en: 'this level is not on the scale' });
}

function requireList(lists: readonly Checklist[], id: string): Checklist {
  const list = lists.find((one) => one.id === id);
  if (list === undefined) throw unusable('checklist', { nl: 'deze lijst is er niet', en: 'there is no such list' });
  return list;
}

function unusable(place: string, detail: Localized): AppError {
  return new AppError('unusable-request', { place: `content.${place}`, detail });
}
