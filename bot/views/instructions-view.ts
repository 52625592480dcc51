import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { InstructionSeen } from '../../src/use-cases/lessons/instructions-seen.ts';
import { press, type VerbData } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { pageButtons, pageOf, placeLine } from './paged.ts';
import { stateWords } from './state-words.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Dit doe je zelf', en: 'What you do yourself' },
  none: {
    nl: 'Er staat nu niets voor je klaar wat je zelf hoeft te doen.',
    en: 'There is nothing here now that you have to do yourself.',
  },
  allRead: {
    nl: '{count, plural, one {Je hebt de instructie gelezen.} other {Je hebt alle # instructies gelezen.}}',
    en: '{count, plural, one {You have read the instruction.} other {You have read all # instructions.}}',
  },
  noneRead: {
    nl: 'Nog {count, plural, one {# instructie} other {# instructies}} te lezen.',
    en: '{count, plural, one {# instruction} other {# instructions}} still to read.',
  },
  someRead: {
    nl: 'Nog {unread} van de {count} instructies te lezen.',
    en: '{unread} of {count} instructions still to read.',
  },
  readOn: { nl: 'op {day}', en: 'on {day}' },
  read: { nl: 'Ik heb dit gelezen', en: 'I have read this' },
  explain: { nl: 'Waarom?', en: 'Why?' },
  remind: { nl: 'Herinner mij', en: 'Remind me' },
  back: { nl: 'Overzicht', en: 'Overview' },
} as const satisfies Record<string, Localized>;

const onOnePage = 4;

/** What the reader does themselves: what they have not read first. */
export function instructionsView(instructions: readonly InstructionSeen[], page: number, locale: Locale): View {
  const paged = pageOf(unreadFirst(instructions), page, onOnePage);
  const lead = instructionsInShort(instructions, locale);
  const isUnread = instructions.some(({ readAt }) => readAt === null);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      ...placeLine(paged, locale),
      ...paged.shown.map((one) => instructionPart(one, { back: 'instructions', page: paged.page }, locale)),
    ],
    actions: [
      ...pageButtons(paged, locale, (to, title) => press('instructions', title, { page: to })),
      ...(isUnread ? [press('remind', say(texts.remind, locale), {})] : []),
      press('check', say(texts.back, locale), {}),
    ],
    refresh: { verb: 'instructions', data: { page: paged.page } },
  });
}

export function instructionsInShort(instructions: readonly InstructionSeen[], locale: Locale): string {
  const count = instructions.length;
  const unread = instructions.filter(({ readAt }) => readAt === null).length;
  if (count === 0) return say(texts.none, locale);
  const some = unread === count ? texts.noneRead : texts.someRead;
  return fill(unread === 0 ? texts.allRead : some, { count, unread }, locale);
}

export function unreadFirst(instructions: readonly InstructionSeen[]): readonly InstructionSeen[] {
  return [...instructions.filter(({ readAt }) => readAt === null), ...instructions.filter(({ readAt }) => readAt !== null)];
}

/** Where the reader is shown on after they confirmed. */
export type ReadingFrom = Pick<VerbData<'read-instruction'>, 'back' | 'page'>;

/** One thing to do, why it is theirs to do, and a button to say that they read it. */
export function instructionPart(one: InstructionSeen, from: ReadingFrom, locale: Locale): Block {
  const why = press('explain', say(texts.explain, locale), { control: one.control });
  const { id: instruction, fingerprint, readAt } = one;
  const read = press('read-instruction', say(texts.read, locale), { instruction, fingerprint, ...from }, 'primary');
  return {
    kind: 'part',
    title: say(one.title, locale),
    // The overview has to be read in ten seconds.
    ...(from.back === 'check' ? {} : { subtitle: say(one.because, locale) }),
    blocks: [{ kind: 'text', text: say(one.says, locale) }, ...(readAt === null ? [] : [readLine(readAt, locale)])],
    actions: readAt === null ? [read, why] : [why],
  };
}

function readLine(readAt: string, locale: Locale): Block {
  const day = date(readAt, locale);
  const point = { state: 'ok', stateWord: say(stateWords.read, locale), text: fill(texts.readOn, { day }, locale) } as const;
  return { kind: 'points', points: [point] };
}
