import type { Locale, Localized } from '../../src/model/language.ts';
import { fill, moment } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ComingCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import type { WeeklyCard } from '../../src/use-cases/schedules/weekly-card.ts';
import { contentNames, quietNames } from '../remind/reminder-texts.ts';
import { weekdayNames } from '../remind/weekly-words.ts';
import { press } from '../verbs.ts';
import { localeNames } from './language-view.ts';
import { makeView } from './make-view.ts';
import { nameOf } from './short.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Weekoverzicht', en: 'Weekly overview' },
  active: { nl: 'Elke {weekday} om {time}.', en: 'Every {weekday} at {time}.' },
  paused: { nl: 'Gepauzeerd. Stond op elke {weekday} om {time}.', en: 'Paused. It was set for every {weekday} at {time}.' },
  next: { nl: 'De volgende komt op {moment}.', en: 'The next one comes on {moment}.' },
  noneSoon: {
    nl: 'De komende maanden komt er geen: zo staat het in de schoolkalender.',
    en: 'None comes in the coming months: so says the school calendar.',
  },
  moves: {
    nl: 'Valt die dag in een vakantie, dan komt de kaart op de laatste schooldag ervoor, en erna één kaart voor alles.',
    en: 'Where that day lies in a holiday, the card comes on the last day of school before it, and after it one card for all.',
  },
  about: { nl: 'Gaat over', en: 'Is about' },
  whole: { nl: 'de hele organisatie', en: 'the whole organisation' },
  otherSchool: { nl: 'één school', en: 'one school' },
  like: { nl: 'Zo is de kaart', en: 'What the card is like' },
  contents: { nl: 'Erop staat', en: 'It holds' },
  nothing: { nl: 'nog niets', en: 'nothing yet' },
  language: { nl: 'Taal', en: 'Language' },
  quiet: { nl: 'Staat er niets open', en: 'When nothing is open' },
  stopped: { nl: 'Hier komt geen wekelijkse herinnering meer.', en: 'There will be no weekly reminder here any more.' },
  sent: { nl: 'De kaart komt nu hier in de chat.', en: 'The card comes here in the chat now.' },
  preview: { nl: 'Voorbeeld', en: 'Preview' },
  send: { nl: 'Stuur nu', en: 'Send now' },
  skip: { nl: 'Sla één keer over', en: 'Skip once' },
  unskip: { nl: 'Toch niet overslaan', en: 'Do not skip after all' },
  change: { nl: 'Wijzig', en: 'Change' },
  pause: { nl: 'Pauzeer', en: 'Pause' },
  resume: { nl: 'Ga weer verder', en: 'Resume' },
  stop: { nl: 'Stop', en: 'Stop' },
  choose: { nl: 'Kies wat erop staat', en: 'Choose what it holds' },
  back: { nl: 'Hoe de kaart staat', en: 'How the card is set' },
} as const satisfies Record<string, Localized>;

export interface ReminderStanding {
  readonly card: ComingCard;
  /** The name of the school that it is about; null: the whole organisation, or one whose name the reader may not see. */
  readonly school: string | null;
}

/** When the card comes here, what it is like, and all that can be done with it. */
export function reminderView({ card, school }: ReminderStanding, locale: Locale): View {
  const words = whenOf(card, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: words,
    blocks: [
      { kind: 'text', text: words, tone: 'strong' },
      ...nextLines(card, locale),
      {
        kind: 'part',
        title: say(texts.like, locale),
        blocks: [{ kind: 'facts', facts: factsOf(card, school, locale) }],
        actions: [press('card-contents', say(texts.choose, locale), {})],
      },
    ],
    actions: [...actionsOf(card, locale), press('change-reminder', say(texts.stop, locale), { to: 'stop' }, 'danger')],
  });
}

function nextLines({ state, next }: ComingCard, locale: Locale): readonly Block[] {
  if (state === 'paused') return [];
  const coming = next === null ? say(texts.noneSoon, locale) : fill(texts.next, { moment: moment(next, locale) }, locale);
  return [
    { kind: 'text', text: coming },
    { kind: 'text', text: say(texts.moves, locale), tone: 'subtle' },
  ];
}

function factsOf({ settings }: ComingCard, school: string | null, locale: Locale) {
  const about = settings.school === null ? say(texts.whole, locale) : (nameOf(school ?? '') ?? say(texts.otherSchool, locale));
  const contents = settings.contents.map((content) => say(contentNames[content], locale)).join(', ');
  return [
    { name: say(texts.contents, locale), value: contents === '' ? say(texts.nothing, locale) : contents },
    { name: say(texts.quiet, locale), value: say(quietNames[settings.whenQuiet], locale) },
    { name: say(texts.language, locale), value: localeNames[settings.locale] },
    { name: say(texts.about, locale), value: about },
  ];
}

function actionsOf({ state, settings, next }: ComingCard, locale: Locale) {
  const to = (change: 'preview' | 'send' | 'skip' | 'unskip' | 'pause' | 'resume') =>
    press('change-reminder', say(texts[change], locale), { to: change }, ...(change === 'resume' ? (['primary'] as const) : []));
  const change = press('remind', say(texts.change, locale), {});
  if (state === 'paused') return [to('resume'), to('preview'), to('send'), change];
  // An occurrence is named for its day: what was skipped before the next one is still to come.
  const isSkipped = settings.skipped.some((id) => next === null || id < next.slice(0, 10));
  return [to('preview'), to('send'), isSkipped ? to('unskip') : to('skip'), change, to('pause')];
}

export function stoppedView(locale: Locale): View {
  return saidView(texts.stopped, [press('remind', say(texts.change, locale), {})], locale);
}

export function sentView(locale: Locale): View {
  return saidView(texts.sent, [press('say', say(texts.back, locale), { command: 'remind' })], locale);
}

function saidView(said: Localized, actions: View['actions'], locale: Locale): View {
  const words = say(said, locale);
  return makeView({ title: say(texts.title, locale), summary: words, blocks: [{ kind: 'text', text: words, tone: 'strong' }], actions });
}

/** When a card comes, in a sentence. */
export function whenOf({ state, weekday, time }: WeeklyCard, locale: Locale): string {
  const name = weekdayNames[weekday - 1] ?? weekdayNames[0];
  return fill(texts[state], { weekday: name === undefined ? '' : say(name, locale), time }, locale);
}
