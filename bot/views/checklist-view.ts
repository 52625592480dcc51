import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ListSeen } from '../../src/use-cases/checklists/get-checklist.ts';
import { press, type VerbData } from '../verbs.ts';
import type { ListReader } from './checklists-view.ts';
import { makeView } from './make-view.ts';
import { pageButtons, pageOf, placeLine } from './paged.ts';
import { nameOf } from './short.ts';
import type { Point, View, ViewAction } from './view.ts';

type ItemSeen = ListSeen['sections'][number]['items'][number];

export interface ChecklistSeen {
  readonly list: ListSeen;
  /** Empty: the whole organisation. */
  readonly school: string;
  readonly page: number;
  /** all: also what is done, what need not be, and what is for a platform that the board does not use. */
  readonly show: VerbData<'checklist'>['show'];
  readonly reader: ListReader;
}

const texts = {
  open: {
    nl: '{done} van de {total} punten gedaan. Dit is nog open:',
    en: '{done} of {total} points done. This is still open:',
  },
  all: { nl: '{done} van de {total} punten gedaan. Dit is de hele lijst:', en: '{done} of {total} points done. This is the whole list:' },
  whole: { nl: 'Dit is de hele lijst:', en: 'This is the whole list:' },
  allDone: { nl: 'Alle {total} punten zijn gedaan.', en: 'All {total} points are done.' },
  forYou: {
    nl: '{count, plural, =0 {Hier staat niets voor jou.} one {Dit punt is voor jou:} other {Deze # punten zijn voor jou:}}',
    en: '{count, plural, =0 {There is nothing for you here.} one {This point is for you:} other {These # points are for you:}}',
  },
  isOpen: { nl: 'open', en: 'open' },
  isDone: { nl: 'klaar', en: 'done' },
  isLate: { nl: 'over tijd', en: 'overdue' },
  isOptional: { nl: 'als het past', en: 'where it fits' },
  inList: { nl: 'in de lijst', en: 'in the list' },
  yours: { nl: 'voor jou', en: 'for you' },
  due: { nl: 'uiterlijk {day}', en: 'by {day}' },
  parts: { nl: '{done} van {total} onderdelen', en: '{done} of {total} parts' },
  showAll: { nl: 'De hele lijst', en: 'The whole list' },
  showOpen: { nl: 'Alleen wat open is', en: 'Only what is open' },
  read: { nl: 'Lees meer', en: 'Read more' },
  back: { nl: 'Alle lijsten', en: 'All lists' },
} as const satisfies Record<string, Localized>;

const onOnePage = 6;

/** What is open in a list, or all of it, page by page. */
export function checklistView(seen: ChecklistSeen, locale: Locale): View {
  const { list, school, page, show } = seen;
  const items = itemsIn(seen);
  const paged = pageOf(items, page, onOnePage);
  const lead = leadOf(seen, items.length, locale);
  const to = (at: number, title: string, what = show): ViewAction =>
    press('checklist', title, { checklist: list.id, school, page: at, show: what });
  return makeView({
    title: nameOf(say(list.title, locale)) ?? list.id,
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      ...placeLine(paged, locale),
      ...(paged.count === 0 ? [] : [{ kind: 'points', points: paged.shown.map((item) => pointOf(item, seen, locale)) } as const]),
    ],
    actions: [
      ...pageButtons(paged, locale, to),
      show === 'open' ? to(0, say(texts.showAll, locale), 'all') : to(0, say(texts.showOpen, locale), 'open'),
      press('checklists', say(texts.back, locale), { school }),
    ],
    refresh: { verb: 'checklist', data: { checklist: list.id, school, page: paged.page, show } },
  });
}

/** All: each row before its parts. Open: what somebody can still do. */
function itemsIn({ list, show }: ChecklistSeen): readonly ItemSeen[] {
  const rows = list.sections.flatMap(({ items }) => items);
  if (show === 'all') return rows.flatMap((row) => [row, ...row.parts]);
  return rows.flatMap(leavesOf).filter(({ done, item }) => !done && !item.optional);
}

function leavesOf(item: ItemSeen): readonly ItemSeen[] {
  return item.parts.length === 0 ? [item] : item.parts.flatMap(leavesOf);
}

/** How far a list is elsewhere is not for teachers. */
function leadOf({ list, show, reader }: ChecklistSeen, count: number, locale: Locale): string {
  if (reader === 'teacher') return show === 'all' ? say(texts.whole, locale) : fill(texts.forYou, { count }, locale);
  const { done, total } = list.progress;
  return fill(show === 'all' ? texts.all : done === total ? texts.allDone : texts.open, { done, total }, locale);
}

function pointOf(seen: ItemSeen, { list, school, reader }: ChecklistSeen, locale: Locale): Point {
  const { item, state, owners, parts, due, late, done } = seen;
  const who = state.owner === null ? owners.slice(0, 2).map(({ title }) => say(title, locale)) : [nameOf(state.owner.name) ?? ''];
  const when = due === null ? [] : [fill(texts.due, { day: date(due, locale) }, locale)];
  const counted =
    parts.length === 0 || reader === 'teacher'
      ? []
      : [fill(texts.parts, { done: parts.filter((part) => part.done).length, total: parts.length }, locale)];
  const detail = [...who, ...when, ...counted].filter((part) => part !== '').join(', ');
  return {
    state: late ? 'attention' : reader === 'keeper' && done ? 'ok' : 'information',
    stateWord: say(wordOf(seen, reader), locale),
    text: say(item.title, locale),
    ...(detail === '' ? {} : { detail }),
    actions: [press('checklist-item', say(texts.read, locale), { checklist: list.id, item: item.id, school })],
  };
}

function wordOf({ item, mine, late, done }: ItemSeen, reader: ListReader): Localized {
  if (reader === 'teacher') return mine ? texts.yours : texts.inList;
  if (done) return texts.isDone;
  if (late) return texts.isLate;
  return item.optional ? texts.isOptional : texts.isOpen;
}
