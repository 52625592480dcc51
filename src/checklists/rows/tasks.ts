import type { Localized, Wording } from '../../model/language.ts';
import { kinds } from '../kinds/index.ts';
import { itemsWith } from './rows-of.ts';
import type { Checklist } from '../list/checklist.ts';
import { registers } from '../registers/index.ts';
import type { RegisterEntry } from '../registers/register.ts';
import type { SchoolEvent } from '../registers/school-event.ts';
import type { Person } from '../state/item-state.ts';
import { firstDayOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import { surroundings, type Facts } from './facts.ts';
import { allRows, type Row } from './row.ts';

export const taskKinds = ['item', 'ask', 'contradicted', 'entry', 'date'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something that somebody is to do, wherever it comes from. */
export interface Task {
  /** The same as long as it is the same task: `item/ovsg-stappenplan/ovsg-run-year-plan/eik/2026-2027`. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly title: Wording;
  /** Null: it belongs to no list. */
  readonly checklist: string | null;
  readonly listTitle: Localized | null;
  readonly item: string | null;
  /** Of a register. */
  readonly entry: string | null;
  /** Of a register entry, the register that it stands in. */
  readonly register: string | null;
  readonly school: string | null;
  readonly year: SchoolYear;
  readonly owner: Person | null;
  /** Roles of the list, as long as nobody was named. */
  readonly roles: readonly string[];
  /** The same as the list calls them. */
  readonly roleTitles: readonly Localized[];
  readonly due: string | null;
  readonly late: boolean;
  /** Whether one press can say that it is done. */
  readonly canTick: boolean;
  /** Of the item or entry, for whoever ticks it from here. */
  readonly version: number;
}

type Where = Pick<Facts, 'today' | 'year' | 'school'>;

/** Whether a school works with a list: one that nobody ever touched asks nothing of anybody. */
export function isInUse({ events, items }: Checklist, { states, entries }: Pick<Facts, 'states' | 'entries'>): boolean {
  const isDated = entries.some((entry) => entry.register === 'school-event' && events.some(({ id }) => id === eventIn(entry)));
  const isPlanned =
    entries.some(({ register }) => register === 'subject-plan') && items.some(({ register }) => register === 'subject-plan');
  return states.length > 0 || isDated || isPlanned;
}

function eventIn({ content }: RegisterEntry): string {
  return (registers['school-event'].content.parse(content) as SchoolEvent).event;
}

/** What is open in a list that is in use: rows with an owner or a day, questions that somebody is to find out, ticks that the audit contradicts, dates nobody entered. */
export function listTasks(list: Checklist, rows: readonly Row[], facts: Facts): readonly Task[] {
  if (!isInUse(list, facts)) return [];
  const open = allRows(rows).filter((row) => !row.done && !row.item.optional && row.parts.length === 0 && !row.private);
  return [...open.flatMap((row) => rowTask(list, row, facts)), ...missingDates(list, open, facts)];
}

function rowTask(list: Checklist, row: Row, where: Where): readonly Task[] {
  const { item, state, due, late, version } = row;
  const canTick = row.tickable && kinds[list.type].carries.includes('ticked');
  const base = {
    ...placeOf(list, item.id, where),
    owner: state.owner,
    ...rolesIn(list, item.owners),
    due,
    late,
    version,
    title: item.title,
    canTick,
  };
  const ask = state.scan?.ask ?? null;
  if (state.scan?.standing === 'asking') {
    const until = ask?.until ?? due;
    const title = { nl: `Nog navragen: ${item.title.nl}`, en: `Still to find out: ${item.title.en}` };
    return [{ ...base, title, kind: 'ask', owner: ask?.who ?? state.owner, due: until, late: until !== null && until < where.today }];
  }
  if (state.tick !== null) {
    const title = { nl: `De controle ziet het anders: ${item.title.nl}`, en: `The audit sees it differently: ${item.title.en}` };
    return [{ ...base, title, kind: 'contradicted', canTick: false }];
  }
  return state.owner === null && due === null ? [] : [{ ...base, kind: 'item' }];
}

/** Dates that open rows wait for, each once. */
function missingDates(list: Checklist, open: readonly Row[], where: Where): readonly Task[] {
  const waiting = open.filter(({ deadline, due }) => deadline !== null && deadline.missing !== null && due === null);
  return [...Map.groupBy(waiting, ({ deadline }) => deadline?.missing ?? '')].map(([event, rows]) => {
    const title = list.events.find(({ id }) => id === event)?.title ?? { nl: event, en: event };
    const ask: Localized = { nl: `Vul de datum in: ${title.nl}`, en: `Enter the date: ${title.en}` };
    const roles = [...new Set(rows.flatMap(({ item }) => item.owners))];
    const place = { ...placeOf(list, event, where), item: null, ...rolesIn(list, roles) };
    return {
      ...place,
      key: `date/${place.key}`,
      kind: 'date',
      title: ask,
      owner: null,
      due: null,
      late: false,
      canTick: false,
      version: 0,
    };
  });
}

function placeOf({ id, title }: Checklist, item: string, { school, year }: Where) {
  const key = `item/${id}/${item}/${school?.id ?? 'board'}/${year}`;
  return { key, checklist: id, listTitle: title, item, entry: null, register: null, school: school?.id ?? null, year };
}

function rolesIn({ roles: titles }: Checklist, roles: readonly string[]): Pick<Task, 'roles' | 'roleTitles'> {
  return { roles, roleTitles: roles.map((role) => titles[role] ?? { nl: role, en: role }) };
}

/** What entries of registers ask of somebody. */
export function entryTasks(entries: readonly RegisterEntry[], lists: readonly Checklist[], facts: Facts): readonly Task[] {
  return entries.flatMap((one) => {
    const register = registers[one.register];
    if (register.lasts === 'year' && one.year !== facts.year) return [];
    const around = surroundings(
      facts,
      lists.flatMap((list) => itemsWith(one.register, list)),
    );
    const toDo = register.toDo(one.content, around);
    if (toDo === null) return [];
    const place = { checklist: null, listTitle: null, item: null, entry: one.entry, register: one.register, school: one.school };
    const late = toDo.due !== null && toDo.due < facts.today;
    // Only an action is done by saying so; the others are done in their register.
    const canTick = one.register === 'action';
    const rest = { year: facts.year, roles: [], roleTitles: [], late, canTick, version: one.version };
    return [{ ...place, ...toDo, ...rest, key: `entry/${one.entry}`, kind: 'entry' }];
  });
}

/** From this day on, what is due before the next school year begins is shown beside this year's: Flemish schools are closed in July and August. */
export function looksAhead({ today, year, country }: Pick<Facts, 'today' | 'year' | 'country'>): boolean {
  const next = firstDayOf(yearAfter(year), country);
  return today >= `${next.slice(0, 4)}-05-01`;
}

/** Of the next school year only what is due before it begins or on its first day. */
export function isDueAhead({ due }: Task, { year, country }: Pick<Facts, 'year' | 'country'>): boolean {
  return due !== null && due <= firstDayOf(yearAfter(year), country);
}

/** The most urgent first: what is late, then by day, then what has no day. */
export function byUrgency(a: Task, b: Task): number {
  if (a.due === b.due) return a.key < b.key ? -1 : 1;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
