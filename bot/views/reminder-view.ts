import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill, moment } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { weekdayName } from '../../src/text/weekdays.ts';
import type { ComingCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import type { WeeklyCard } from '../../src/use-cases/schedules/weekly-card.ts';
import { contentNames, quietNames } from '../remind/reminder-texts.ts';
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
    nl: 'Volgens de schoolkalender komt er de komende maanden geen kaart.',
    en: 'No card comes in the next few months, according to the school calendar.',
  },
  skipped: { nl: 'Overgeslagen wordt: {dates}.', en: 'Skipped: {dates}.' },
  moves: {
    nl: 'Valt die dag in een vakantie? Dan komt de kaart op de laatste schooldag ervoor, en na de vakantie één kaart voor alles.',
    en: 'If that day falls in a holiday, the card comes on the last school day before it, with one card for everything afterwards.',
  },
  about: { nl: 'Gaat over', en: 'Is about' },
  whole: { nl: 'de hele organisatie', en: 'the whole organisation' },
  otherSchool: { nl: 'één school', en: 'one school' },
  like: { nl: 'Zo ziet de kaart eruit', en: 'What the card looks like' },
  contents: { nl: 'Erop staat', en: 'On the card' },
  nothing: { nl: 'nog niets', en: 'nothing yet' },
  language: { nl: 'Taal', en: 'Language' },
  quiet: { nl: 'Staat er niets open', en: 'When nothing is open' },
  stopped: { nl: 'Hier komt geen weekoverzicht meer.', en: 'There will be no weekly overview here any more.' },
  sent: { nl: 'De kaart komt nu hier in de chat.', en: 'The card comes here in the chat now.' },
  preview: { nl: 'Voorbeeld', en: 'Preview' },
  send: { nl: 'Stuur nu', en: 'Send now' },
  skip: { nl: 'Sla één keer over', en: 'Skip once' },
  unskip: { nl: 'Toch niet overslaan', en: 'Do not skip after all' },
  change: { nl: 'Wijzig', en: 'Change' },
  pause: { nl: 'Pauzeer', en: 'Pause' },
  resume: { nl: 'Ga weer verder', en: 'Resume' },
  stop: { nl: 'Stop', en: 'Stop' },
  choose: { nl: 'Kies wat erop staat', en: 'Choose what is on it' },
  back: { nl: 'Instellingen van de kaart', en: 'Card settings' },
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
    actions: [...actionsOf(card, locale), press('change-reminder', say(texts.stop, locale), { to: 'stop', occurrence: '' }, 'danger')],
  });
}

function nextLines({ state, coming: { next, skipped } }: ComingCard, locale: Locale): readonly Block[] {
  if (state === 'paused') return [];
  const dates = skipped.map(({ at }) => date(at, locale)).join(', ');
  return [
    ...(skipped.length === 0 ? [] : [{ kind: 'text', text: fill(texts.skipped, { dates }, locale) } as const]),
    { kind: 'text', text: next === null ? say(texts.noneSoon, locale) : fill(texts.next, { moment: moment(next.at, locale) }, locale) },
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

function actionsOf({ state, coming: { next, skipped } }: ComingCard, locale: Locale) {
  const to = (change: 'preview' | 'send' | 'skip' | 'unskip' | 'pause' | 'resume') => {
    const data = { to: change, occurrence: change === 'skip' ? (next?.id ?? '') : '' };
    return press('change-reminder', say(texts[change], locale), data, ...(change === 'resume' ? (['primary'] as const) : []));
  };
  const change = press('remind', say(texts.change, locale), {});
  if (state === 'paused') return [to('resume'), to('preview'), to('send'), change];
  return [to('preview'), to('send'), skipped.length > 0 ? to('unskip') : to('skip'), change, to('pause')];
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
  return fill(texts[state], { weekday: say(weekdayName(weekday), locale), time }, locale);
}
