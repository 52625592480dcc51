import { isPrivate, itemOf, type Checklist } from '../../checklists/list/checklist.ts';
import type { Action } from '../../checklists/registers/action.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import type { LevelText } from '../../checklists/registers/level-text.ts';
import type { SchoolEvent } from '../../checklists/registers/school-event.ts';
import type { Session } from '../../checklists/registers/session.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';

/**
 * What an entry says of a list's items is about items that there are; and what people answer for themselves is written down in no conversation. `before` is
 * what stands there now; null: it is new.
 * @throws AppError unusable-request.
 */
export function requireKnownItems(register: RegisterId, content: unknown, before: unknown, lists: readonly Checklist[]): void {
  // The register's own schema let them through.
  if (register === 'session') requireQuestions(lists, content as Session);
  if (register === 'level-text') requireLevel(lists, content as LevelText);
  if (register === 'school-event') requireEvent(lists, content as SchoolEvent);
  if (register === 'action') requireOrigin(lists, content as Action, before as Action | null);
}

/** Lists change, and an action that came from a former one can still be done. */
function requireOrigin(lists: readonly Checklist[], { checklist, item }: Action, before: Action | null): void {
  if (before?.checklist === checklist && before.item === item) return;
  if (checklist === null) {
    if (item === null) return;
    throw unusable('checklist', { nl: 'noem ook de lijst waar het punt in staat', en: 'name the list too in which the item stands' });
  }
  const list = requireList(lists, checklist);
  if (item !== null && itemOf(list, item) === undefined)
    throw unusable('item', { nl: 'dit punt staat niet in de lijst', en: 'this item is not in the list' });
}

function requireEvent(lists: readonly Checklist[], { event }: SchoolEvent): void {
  if (lists.some(({ events }) => events.some(({ id }) => id === event))) return;
  throw unusable('event', { nl: 'geen lijst vraagt naar deze dag', en: 'no list asks for this day' });
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
