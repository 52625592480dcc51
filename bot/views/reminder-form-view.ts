import { locales, type Locale, type Localized } from '../../src/model/language.ts';
import { quietChoices } from '../../src/reminders/card-settings.ts';
import { capitalised, say } from '../../src/text/flemish.ts';
import { weekdayNames } from '../../src/text/weekdays.ts';
import type { PlaceCard } from '../../src/use-cases/schedules/weekly-card.ts';
import type { SchoolNamed } from '../../src/reminders/digest/digest-facts.ts';
import { everybodySees, offered, quietNames } from '../remind/reminder-texts.ts';
import type { PlaceKind } from '../turn.ts';
import { press, pressChosen } from '../verbs.ts';
import { localeNames } from './language-view.ts';
import { makeView } from './make-view.ts';
import { whenOf } from './reminder-view.ts';
import { nameOf } from './short.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Weekoverzicht', en: 'Weekly overview' },
  none: { nl: 'Hier komt nog geen weekoverzicht.', en: 'There is no weekly overview here yet.' },
  unclear: {
    nl: 'Ik begreep niet welke dag en tijd je bedoelt. Kies ze hieronder.',
    en: 'I did not understand which day and time you mean. Choose them below.',
  },
  typed: {
    nl: 'Of typ bijvoorbeeld: “herinner elke maandag 08:30 zonder vraag”, of “herinner stuur nu”.',
    en: 'Or type, for instance: “remind every Monday 08:30 without question”, or “remind send now”.',
  },
  weekday: { nl: 'Dag', en: 'Day' },
  time: { nl: 'Tijd', en: 'Time' },
  language: { nl: 'Taal', en: 'Language' },
  quiet: { nl: 'Staat er niets open', en: 'When nothing is open' },
  school: { nl: 'Gaat over', en: 'Is about' },
  whole: { nl: 'De hele organisatie', en: 'The whole organisation' },
  switchOn: { nl: 'Zet aan', en: 'Switch on' },
  keep: { nl: 'Bewaar', en: 'Save' },
  back: { nl: 'Laat zoals het is', en: 'Leave it as it is' },
} as const satisfies Record<string, Localized>;

export interface ReminderForm {
  /** What the place has now. */
  readonly card: PlaceCard | null;
  /** To choose from. */
  readonly schools: readonly SchoolNamed[];
  /** What could be understood of what somebody said. */
  readonly weekday: number | null;
  readonly time: string | null;
  /** unclear: somebody said when, and it was not understood. */
  readonly asked: 'open' | 'unclear';
  readonly place: PlaceKind;
}

/** Choose when the card comes and what it is like. */
export function reminderFormView(form: ReminderForm, locale: Locale): View {
  const { card, weekday, time, asked, place } = form;
  const now = card === null ? say(texts.none, locale) : whenOf(card, locale);
  const lead = asked === 'unclear' ? say(texts.unclear, locale) : now;
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead, tone: 'strong' },
      { kind: 'text', text: say(offered, locale) },
      ...(place === 'personal' ? [] : [{ kind: 'text', text: say(everybodySees, locale) } as const]),
      weekdayChoice(weekday ?? card?.weekday ?? 1, locale),
      timeChoice(time ?? card?.time ?? usualTime, locale),
      languageChoice(card?.settings.locale ?? locale, locale),
      quietChoice(card?.settings.whenQuiet ?? 'good-news', locale),
      ...schoolChoice(form, locale),
      { kind: 'text', text: say(texts.typed, locale), tone: 'subtle' },
    ],
    actions: [
      pressChosen('set-reminder', say(card === null ? texts.switchOn : texts.keep, locale), 'primary'),
      ...(card === null ? [] : [press('say', say(texts.back, locale), { command: 'remind' })]),
    ],
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

function languageChoice(chosen: Locale, locale: Locale): Block {
  const options = locales.map((one) => ({ title: localeNames[one], value: one }));
  return { kind: 'choice', id: 'locale', label: say(texts.language, locale), options, chosen };
}

function quietChoice(chosen: string, locale: Locale): Block {
  const options = quietChoices.map((one) => ({ title: capitalised(say(quietNames[one], locale)), value: one }));
  return { kind: 'choice', id: 'quiet', label: say(texts.quiet, locale), options, chosen };
}

function schoolChoice({ card, schools }: ReminderForm, locale: Locale): readonly Block[] {
  if (schools.length < 2) return [];
  const named = schools.map(({ id, name }) => ({ title: nameOf(name) ?? id, value: id }));
  const options = [{ title: say(texts.whole, locale), value: wholeOrganisation }, ...named];
  return [{ kind: 'choice', id: 'about', label: say(texts.school, locale), options, chosen: card?.settings.school ?? wholeOrganisation }];
}

/** No school is called so: an empty value is no choice to every client. */
export const wholeOrganisation = '*';
