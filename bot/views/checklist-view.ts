import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ListSeen } from '../../src/use-cases/checklists/get-checklist.ts';
import { press } from '../verbs.ts';
import type { ListReader } from './checklists-view.ts';
import { makeView } from './make-view.ts';
import { pageButtons, pageOf, placeLine } from './paged.ts';
import { nameOf } from './short.ts';
import type { Point, View } from './view.ts';

type ItemSeen = ListSeen['sections'][number]['items'][number];

export interface ChecklistSeen {
  readonly list: ListSeen;
  /** Empty: the whole organisation. */
  readonly school: string;
  readonly page: number;
  readonly reader: ListReader;
}

const texts = {
  open: {
    nl: '{done} van de {total} punten gedaan. Nog open:',
    en: '{done} of {total} points done. Still open:',
  },
  allDone: { nl: 'Alle {total} punten zijn gedaan.', en: 'All {total} points are done.' },
  forYou: {
    nl: '{count, plural, =0 {Hier staat niets voor jou.} one {Dit punt is voor jou:} other {Deze # punten zijn voor jou:}}',
    en: '{count, plural, =0 {There is nothing for you here.} one {This point is for you:} other {These # points are for you:}}',
  },
  isOpen: { nl: 'open', en: 'open' },
  isLate: { nl: 'over tijd', en: 'overdue' },
  yours: { nl: 'voor jou', en: 'for you' },
  due: { nl: 'uiterlijk {day}', en: 'by {day}' },
  back: { nl: 'Alle lijsten', en: 'All lists' },
} as const satisfies Record<string, Localized>;

const onOnePage = 6;

/** What is open in a list, page by page. */
export function checklistView({ list, school, page, reader }: ChecklistSeen, locale: Locale): View {
  const leaves = list.sections.flatMap(({ items }) => items.flatMap(leavesOf));
  const open = leaves.filter(({ done, item }) => !done && !item.optional);
  const paged = pageOf(open, page, onOnePage);
  const { done, total } = list.progress;
  const kept = done === total ? texts.allDone : texts.open;
  const lead = reader === 'keeper' ? fill(kept, { done, total }, locale) : fill(texts.forYou, { count: open.length }, locale);
  return makeView({
    title: nameOf(say(list.title, locale)) ?? list.id,
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      ...placeLine(paged, locale),
      { kind: 'points', points: paged.shown.map((item) => pointOf(item, reader, locale)) },
    ],
    actions: [
      ...pageButtons(paged, locale, (to, title) => press('checklist', title, { checklist: list.id, school, page: to })),
      press('checklists', say(texts.back, locale), { school }),
    ],
    refresh: { verb: 'checklist', data: { checklist: list.id, school, page: paged.page } },
  });
}

function leavesOf(item: ItemSeen): readonly ItemSeen[] {
  return item.parts.length === 0 ? [item] : item.parts.flatMap(leavesOf);
}

function pointOf({ item, state, owners, due, late }: ItemSeen, reader: ListReader, locale: Locale): Point {
  const who = state.owner === null ? owners.slice(0, 2).map(({ title }) => say(title, locale)) : [nameOf(state.owner.name) ?? ''];
  const when = due === null ? [] : [fill(texts.due, { day: date(due, locale) }, locale)];
  const detail = [...who, ...when].filter((part) => part !== '').join(', ');
  const word = reader === 'teacher' ? texts.yours : late ? texts.isLate : texts.isOpen;
  return {
    state: late ? 'attention' : 'information',
    stateWord: say(word, locale),
    text: say(item.title, locale),
    ...(detail === '' ? {} : { detail }),
  };
}
