import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { WeeklyCard } from '../../src/use-cases/schedules/weekly-card.ts';
import { offered, whenSent } from '../remind/reminder-texts.ts';
import { weekdayNames } from '../remind/weekly-words.ts';
import { press, pressChosen } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Wekelijkse herinnering', en: 'Weekly reminder' },
  none: { nl: 'Hier komt nog geen wekelijkse herinnering.', en: 'There is no weekly reminder here yet.' },
  active: { nl: 'Elke {weekday} om {time}.', en: 'Every {weekday} at {time}.' },
  paused: { nl: 'Gepauzeerd. Stond op elke {weekday} om {time}.', en: 'Paused. It was set for every {weekday} at {time}.' },
  stopped: { nl: 'Hier komt geen wekelijkse herinnering meer.', en: 'There will be no weekly reminder here any more.' },
  unclear: {
    nl: 'Ik begreep nog niet welke dag en tijd je bedoelt. Kies ze hieronder.',
    en: 'I did not understand yet which day and time you mean. Choose them below.',
  },
  typed: { nl: 'Of typ bijvoorbeeld: “herinner elke maandag 08:30”.', en: 'Or type for instance: “remind every Monday 08:30”.' },
  weekday: { nl: 'Dag', en: 'Day' },
  time: { nl: 'Tijd', en: 'Time' },
  switchOn: { nl: 'Zet aan', en: 'Switch on' },
  change: { nl: 'Andere dag of tijd', en: 'Another day or time' },
  pause: { nl: 'Pauzeer', en: 'Pause' },
  resume: { nl: 'Ga weer verder', en: 'Resume' },
  stop: { nl: 'Stop', en: 'Stop' },
} as const satisfies Record<string, Localized>;

/** When the card comes here now, and how to change it. */
export function reminderView(card: WeeklyCard, locale: Locale): View {
  const words = whenOf(card, locale);
  const resume = press('change-reminder', say(texts.resume, locale), { to: 'resume' }, 'primary');
  const pause = press('change-reminder', say(texts.pause, locale), { to: 'pause' });
  return makeView({
    title: say(texts.title, locale),
    summary: words,
    blocks: [{ kind: 'text', text: words, tone: 'strong' }, ...(card.state === 'active' ? [sentLater(locale)] : [])],
    actions: [
      card.state === 'active' ? pause : resume,
      press('remind', say(texts.change, locale), {}),
      press('change-reminder', say(texts.stop, locale), { to: 'stop' }, 'danger'),
    ],
  });
}

export function stoppedView(locale: Locale): View {
  const words = say(texts.stopped, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: words,
    blocks: [{ kind: 'text', text: words }],
    actions: [press('remind', say(texts.change, locale), {})],
  });
}

export interface ReminderForm {
  /** What the place has now. */
  readonly card: WeeklyCard | null;
  /** What could be understood of what somebody said. */
  readonly weekday: number | null;
  readonly time: string | null;
  /** unclear: somebody said when, and it was not understood. */
  readonly asked: 'open' | 'unclear';
}

/** Choose a day and a time. */
export function reminderFormView({ card, weekday, time, asked }: ReminderForm, locale: Locale): View {
  const now = card === null ? say(texts.none, locale) : whenOf(card, locale);
  const lead = asked === 'unclear' ? say(texts.unclear, locale) : now;
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead, tone: 'strong' },
      { kind: 'text', text: say(offered, locale) },
      weekdayChoice(weekday ?? card?.weekday ?? 1, locale),
      timeChoice(time ?? card?.time ?? usualTime, locale),
      { kind: 'text', text: say(texts.typed, locale), tone: 'subtle' },
      sentLater(locale),
    ],
    actions: [pressChosen('set-reminder', say(texts.switchOn, locale), 'primary')],
  });
}

const usualTime = '08:30';

/** From half past seven to five, each half hour. */
const times = Array.from({ length: 20 }, (_, index) => 15 + index).map(
  (half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
);

function weekdayChoice(chosen: number, locale: Locale): Block {
  const options = weekdayNames.map((name, index) => ({ title: say(name, locale), value: String(index + 1) }));
  return { kind: 'choice', id: 'weekday', label: say(texts.weekday, locale), options, chosen: String(chosen) };
}

function timeChoice(chosen: string, locale: Locale): Block {
  const options = [...new Set([...times, chosen])].toSorted().map((time) => ({ title: time, value: time }));
  return { kind: 'choice', id: 'time', label: say(texts.time, locale), options, chosen };
}

function whenOf({ state, weekday, time }: WeeklyCard, locale: Locale): string {
  const name = weekdayNames[weekday - 1] ?? weekdayNames[0];
  return fill(texts[state], { weekday: name === undefined ? '' : say(name, locale), time }, locale);
}

function sentLater(locale: Locale): Block {
  return { kind: 'text', text: say(whenSent, locale), tone: 'subtle' };
}
