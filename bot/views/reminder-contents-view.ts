import type { Locale, Localized } from '../../src/model/language.ts';
import { cardContents, type CardContent, type CardSettings } from '../../src/reminders/card-settings.ts';
import { capitalised, say } from '../../src/text/flemish.ts';
import { contentNames } from '../remind/reminder-texts.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { Point, View } from './view.ts';

const texts = {
  title: { nl: 'Wat op de kaart staat', en: 'What is on the card' },
  lead: { nl: 'Kies wat elke week op de kaart staat.', en: 'Choose what is on the card each week.' },
  on: { nl: 'staat erop', en: 'on the card' },
  off: { nl: 'blijft weg', en: 'left out' },
  leaveOut: { nl: 'Laat weg', en: 'Leave out' },
  putOn: { nl: 'Zet erop', en: 'Put on' },
  others: { nl: 'Iemand met de juiste rol kan dit erop zetten.', en: 'Somebody with the right role can put this on the card.' },
  august: { nl: 'Kaart in de laatste week van de zomervakantie', en: 'A card in the last week of the summer holiday' },
  augustDetail: {
    nl: 'Alleen over wat voor de eerste schooldag af moet.',
    en: 'Only about what has to be done before the first day of school.',
  },
  back: { nl: 'Klaar', en: 'Done' },
} as const satisfies Record<string, Localized>;

/** What stands on the card, to put on or leave out. `own`: what the reader may put on it. */
export function contentsView({ contents, lastWeekOfAugust }: CardSettings, own: readonly CardContent[], locale: Locale): View {
  const lead = say(texts.lead, locale);
  const points = cardContents.map((content) =>
    contentPoint(content, { isOn: contents.includes(content), mayPutOn: own.includes(content) }, locale),
  );
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'points', points: [...points, augustPoint(lastWeekOfAugust, locale)] },
    ],
    actions: [press('say', say(texts.back, locale), { command: 'remind' }, 'primary')],
  });
}

function contentPoint(
  content: CardContent,
  { isOn, mayPutOn }: { readonly isOn: boolean; readonly mayPutOn: boolean },
  locale: Locale,
): Point {
  const point = { ...state(isOn, locale), text: capitalised(say(contentNames[content], locale)) };
  if (!isOn && !mayPutOn) return { ...point, detail: say(texts.others, locale) };
  const to = isOn ? 'off' : 'on';
  return { ...point, actions: [press('card-content', say(isOn ? texts.leaveOut : texts.putOn, locale), { content, to })] };
}

function augustPoint(now: CardSettings['lastWeekOfAugust'], locale: Locale): Point {
  const isOn = now === 'remind';
  const to = isOn ? 'off' : 'on';
  return {
    ...state(isOn, locale),
    text: say(texts.august, locale),
    detail: say(texts.augustDetail, locale),
    actions: [press('card-content', say(isOn ? texts.leaveOut : texts.putOn, locale), { content: 'august', to })],
  };
}

function state(isOn: boolean, locale: Locale): Pick<Point, 'state' | 'stateWord'> {
  return { state: isOn ? 'ok' : 'information', stateWord: say(isOn ? texts.on : texts.off, locale) };
}
