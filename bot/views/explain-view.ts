import type { StandsNow } from '../../src/lessons/explain.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { ShownState } from '../../src/model/shown-state.ts';
import { say } from '../../src/text/flemish.ts';
import { outcomeNames } from '../../src/text/phrases.ts';
import { explainWords } from '../../src/text/teacher-words.ts';
import type { ControlExplained } from '../../src/use-cases/lessons/explain-control.ts';
import type { InstructionSeen } from '../../src/use-cases/lessons/instructions-seen.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { Block, Point, View, ViewAction } from './view.ts';

const texts = {
  ...explainWords,
  basis: { nl: 'Gebaseerd op:', en: 'Based on:' },
  read: { nl: 'Ik heb dit gelezen', en: 'I have read this' },
  more: { nl: 'Lees verder', en: 'Read on' },
  others: { nl: 'Onderwerpen', en: 'Subjects' },
  back: { nl: 'Overzicht', en: 'Overview' },
  show: { nl: 'Laat zien hoe het nu staat, alleen aan mij', en: 'Show how it stands now, only to me' },
  own: {
    nl: 'Hoe het nu staat, laat ik alleen aan jou zien: met de knop, of in een eigen chat met mij.',
    en: 'I show only you how it stands now: with the button, or in your own chat with me.',
  },
} as const satisfies Record<string, Localized>;

const states: Readonly<Record<Outcome, ShownState>> = {
  ok: 'ok',
  default: 'ok',
  accepted: 'ok',
  gap: 'attention',
  unknown: 'unknown',
  instruct: 'information',
  'not-applicable': 'information',
};

/** More kinds of people than these nobody reads in a chat. */
const mostStanding = 4;
const mostSources = 3;

/** One right: why it matters, what can be done with it now, and what to do. */
export function explainView(explained: ControlExplained, locale: Locale): View {
  return makeView({
    title: say(explained.title, locale),
    summary: say(explained.why, locale),
    blocks: [
      ...whyBlocks(explained, locale),
      ...(explained.notHere === null ? [...nowBlocks(explained, locale), ...todoBlocks(explained, locale)] : []),
      ...basisBlock(explained, locale),
    ],
    actions: [...moreButton(explained, locale), othersButton(locale), backButton(locale)],
    refresh: { verb: 'explain', data: { control: explained.control } },
  });
}

/** Where others read along, pupils perhaps: what it is, and not what can be done with it now. */
export function sharedExplainView(explained: ControlExplained, locale: Locale): View {
  return makeView({
    title: say(explained.title, locale),
    summary: say(explained.why, locale),
    blocks: [
      ...whyBlocks(explained, locale),
      { kind: 'text', text: say(texts.own, locale), tone: 'subtle' },
      ...basisBlock(explained, locale),
    ],
    actions: [
      press('explain', say(texts.show, locale), { control: explained.control }, 'primary'),
      ...moreButton(explained, locale),
      othersButton(locale),
    ],
  });
}

function whyBlocks({ why, notHere }: ControlExplained, locale: Locale): readonly Block[] {
  return [
    { kind: 'heading', text: say(texts.why, locale) },
    { kind: 'text', text: say(why, locale) },
    ...(notHere === null ? [] : [{ kind: 'text', text: say(notHere, locale), tone: 'strong' } as const]),
  ];
}

/** What is right first. */
function nowBlocks({ now }: ControlExplained, locale: Locale): readonly Block[] {
  const order: readonly ShownState[] = ['ok', 'attention', 'unknown', 'information'];
  const points = now.map((one) => pointOf(one, locale)).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const none: Point = { state: 'unknown', stateWord: say(outcomeNames.unknown, locale), text: say(texts.notAudited, locale) };
  return [
    { kind: 'heading', text: say(texts.now, locale) },
    { kind: 'points', points: points.length === 0 ? [none] : points.slice(0, mostStanding) },
  ];
}

function pointOf({ outcome, says }: StandsNow, locale: Locale): Point {
  return { state: states[outcome], stateWord: say(outcomeNames[outcome], locale), text: say(says, locale) };
}

function todoBlocks({ instruction, now }: ControlExplained, locale: Locale): readonly Block[] {
  if (instruction === null && now.length === 0) return [];
  const isArranged = now.every(({ outcome }) => states[outcome] === 'ok');
  const words = instruction?.says ?? (isArranged ? texts.nothing : texts.central);
  const actions = instruction === null ? [] : readButton(instruction, locale);
  return [{ kind: 'part', title: say(texts.todo, locale), blocks: [{ kind: 'text', text: say(words, locale) }], actions }];
}

function basisBlock({ basis }: ControlExplained, locale: Locale): readonly Block[] {
  const titles = (basis?.sources ?? []).slice(0, mostSources).map(({ title }) => title);
  return titles.length === 0 ? [] : [{ kind: 'text', text: `${say(texts.basis, locale)} ${titles.join('; ')}.`, tone: 'subtle' }];
}

function readButton({ id: instruction, fingerprint, readAt }: InstructionSeen, locale: Locale): readonly ViewAction[] {
  if (readAt !== null) return [];
  return [press('read-instruction', say(texts.read, locale), { instruction, fingerprint, back: 'instructions', page: 0 }, 'primary')];
}

function moreButton({ sources }: ControlExplained, locale: Locale): readonly ViewAction[] {
  const link = sources.find((source) => source.link !== null)?.link ?? null;
  return link === null ? [] : [{ kind: 'open', title: say(texts.more, locale), url: link }];
}

function backButton(locale: Locale): ViewAction {
  return press('check', say(texts.back, locale), {});
}

function othersButton(locale: Locale): ViewAction {
  return press('topics', say(texts.others, locale), {});
}
