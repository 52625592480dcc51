import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ListInShort } from '../../src/use-cases/checklists/list-checklists.ts';
import type { SchoolNamed } from '../../src/reminders/digest/digest-facts.ts';
import { press, pressChosen } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { nameOf } from './short.ts';
import type { Block, Point, View, ViewAction } from './view.ts';

/** keeper: sees how a list stands. teacher: sees what is theirs, and not how it stands elsewhere. */
export type ListReader = 'keeper' | 'teacher';

export interface ChecklistsSeen {
  readonly lists: readonly ListInShort[];
  /** To choose from. */
  readonly schools: readonly SchoolNamed[];
  /** Empty: the whole organisation. */
  readonly school: string;
  readonly reader: ListReader;
}

const texts = {
  title: { nl: 'Checklists', en: 'Checklists' },
  none: { nl: 'Op geen enkele lijst staat iets voor jou.', en: 'No list has anything for you.' },
  lead: {
    nl: '{done} van de {total} punten gedaan, in {lists, plural, one {# lijst} other {# lijsten}}.',
    en: '{done} of {total} points done, in {lists, plural, one {# list} other {# lists}}.',
  },
  forYou: {
    nl: '{mine, plural, =0 {Geen punten voor jou.} one {# punt voor jou.} other {# punten voor jou.}}',
    en: '{mine, plural, =0 {No points for you.} one {# point for you.} other {# points for you.}}',
  },
  done: { nl: 'klaar', en: 'done' },
  open: { nl: 'open', en: 'open' },
  counts: {
    nl: '{open, plural, =0 {alle {total} punten gedaan} other {# van de {total} open}}{late, plural, =0 {} other {, # over tijd}}{mine, plural, =0 {} other {, # voor jou}}',
    en: '{open, plural, =0 {all {total} points done} other {# of {total} open}}{late, plural, =0 {} other {, # overdue}}{mine, plural, =0 {} other {, # for you}}',
  },
  look: { nl: 'Bekijk', en: 'View' },
  card: { nl: 'Lees de kaart', en: 'Read the card' },
  question: { nl: 'Vraag van de week', en: 'Question of the week' },
  school: { nl: 'School', en: 'School' },
  whole: { nl: 'De hele organisatie', en: 'The whole organisation' },
  choose: { nl: 'Toon deze school', en: 'Show this school' },
} as const satisfies Record<string, Localized>;

/** Every list with how much of it is open. */
export function checklistsView(seen: ChecklistsSeen, locale: Locale): View {
  const lead = leadOf(seen, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      ...suggestedFirst(seen.lists).map((list) => listPart(list, seen, locale)),
      ...schoolChoice(seen, locale),
    ],
    actions: seen.schools.length > 1 ? [pressChosen('checklists', say(texts.choose, locale))] : [],
    refresh: { verb: 'checklists', data: { school: seen.school } },
  });
}

/** Lists of another country stand at the end. */
function suggestedFirst(lists: readonly ListInShort[]): readonly ListInShort[] {
  return [...lists.filter(({ suggested }) => suggested), ...lists.filter(({ suggested }) => !suggested)];
}

function leadOf({ lists, reader }: ChecklistsSeen, locale: Locale): string {
  if (lists.length === 0) return say(texts.none, locale);
  const sum = (of: (list: ListInShort) => number): number => lists.reduce((total, list) => total + of(list), 0);
  if (reader === 'teacher') return fill(texts.forYou, { mine: sum(({ mine }) => mine) }, locale);
  const counts = { done: sum(({ progress }) => progress.done), total: sum(({ progress }) => progress.total), lists: lists.length };
  return fill(texts.lead, counts, locale);
}

function listPart(list: ListInShort, { school, reader }: ChecklistsSeen, locale: Locale): Block {
  return {
    kind: 'part',
    title: nameOf(say(list.title, locale)) ?? list.id,
    blocks: [{ kind: 'points', points: [reader === 'teacher' ? minePoint(list, locale) : countsPoint(list, locale)] }],
    actions: [
      press('checklist', say(texts.look, locale), { checklist: list.id, school, page: 0, show: 'open' }),
      ...kindButton(list, school, locale),
    ],
  };
}

/** What one does with a list of this kind without keeping it. */
function kindButton({ id: checklist, type }: ListInShort, school: string, locale: Locale): readonly ViewAction[] {
  if (type === 'privacy-card') return [press('checklist-card', say(texts.card, locale), { checklist, school })];
  if (type === 'conversation-guide') return [press('checklist-question', say(texts.question, locale), { checklist, school })];
  return [];
}

function countsPoint({ progress, mine }: ListInShort, locale: Locale): Point {
  const { done, total, late } = progress;
  const open = total - done;
  const state = open === 0 ? 'ok' : late > 0 ? 'attention' : 'information';
  return {
    state,
    stateWord: say(open === 0 ? texts.done : texts.open, locale),
    text: fill(texts.counts, { open, total, late, mine }, locale),
  };
}

/** How it stands elsewhere is not theirs to see, so nothing is called open or done. */
function minePoint({ mine, typeTitle }: ListInShort, locale: Locale): Point {
  return { state: 'information', stateWord: say(typeTitle, locale), text: fill(texts.forYou, { mine }, locale) };
}

function schoolChoice({ schools, school }: ChecklistsSeen, locale: Locale): readonly Block[] {
  if (schools.length < 2) return [];
  const named = schools.map(({ id, name }) => ({ title: nameOf(name) ?? id, value: id }));
  const options = [{ title: say(texts.whole, locale), value: '' }, ...named];
  return [{ kind: 'choice', id: 'school', label: say(texts.school, locale), options, chosen: school }];
}
