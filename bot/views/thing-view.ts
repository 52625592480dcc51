import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import type { ThingSeen } from '../../src/use-cases/digest/get-thing.ts';
import type { CardWeek } from '../../src/use-cases/digest/place-digest.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { nameOf } from './short.ts';
import { deedTitles, thingPoint } from './thing-point.ts';
import { textOf } from './thing-words.ts';
import type { Block, View, ViewAction } from './view.ts';
import { weekOf } from './week-of.ts';

const texts = {
  title: { nl: 'Wat wil je hiermee doen?', en: 'What would you like to do with this?' },
  person: { nl: 'Wie doet het?', en: 'Who does it?' },
  assign: { nl: 'Geef het door', en: 'Hand it over' },
  weeks: { nl: 'Hoe lang blijft het van deze kaart?', en: 'How long does it stay off this card?' },
  week: { nl: 'Tot de kaart van volgende week', en: 'Until next week’s card' },
  twoWeeks: { nl: 'Twee weken', en: 'Two weeks' },
  month: { nl: 'Vier weken', en: 'Four weeks' },
  putOff: { nl: 'Stel uit', en: 'Put it off' },
  staysOpen: {
    nl: 'Wat je uitstelt, blijft in Lesklaar gewoon openstaan.',
    en: 'What you put off still stays open in Lesklaar.',
  },
  nothing: { nl: 'Hier kun jij zelf niets aan veranderen.', en: 'You cannot change anything about this yourself.' },
  open: { nl: 'Bekijk in Lesklaar', en: 'View in Lesklaar' },
  back: { nl: 'Terug naar de kaart', en: 'Back to the card' },
} as const satisfies Record<string, Localized>;

interface Reader {
  readonly locale: Locale;
  readonly tab: string | null;
}

/** One thing of the card, with all that its reader can do with it. Only they see it. */
export function thingView(seen: ThingSeen, week: CardWeek, { locale, tab }: Reader): View {
  const { thing } = seen;
  const { actions: _, ...point } = thingPoint(thing, week, { locale, tab });
  const actions = actionsFor(seen, week, { locale, tab });
  return makeView({
    title: say(texts.title, locale),
    summary: textOf(thing, locale),
    blocks: [{ kind: 'points', points: [point] }, ...choices(seen, locale)],
    actions: [...actions, press('digest', say(texts.back, locale), weekOf(week))],
  });
}

function choices({ people, canPutOff, canFinish }: ThingSeen, locale: Locale): readonly Block[] {
  const nothing = people.length === 0 && !canPutOff && !canFinish;
  return [
    ...(people.length === 0 ? [] : [personChoice(people, locale)]),
    ...(canPutOff ? [weekChoice(locale), { kind: 'text', text: say(texts.staysOpen, locale), tone: 'subtle' } as const] : []),
    ...(nothing ? [{ kind: 'text', text: say(texts.nothing, locale), tone: 'subtle' } as const] : []),
  ];
}

function personChoice(people: ThingSeen['people'], locale: Locale): Block {
  const options = people.map(({ key, person }) => ({ title: nameOf(person.name) ?? '…', value: key }));
  return { kind: 'choice', id: 'person', label: say(texts.person, locale), options, chosen: options[0]?.value ?? '' };
}

function weekChoice(locale: Locale): Block {
  const options = [
    { title: say(texts.week, locale), value: '1' },
    { title: say(texts.twoWeeks, locale), value: '2' },
    { title: say(texts.month, locale), value: '4' },
  ];
  return { kind: 'choice', id: 'weeks', label: say(texts.weeks, locale), options, chosen: '1' };
}

function actionsFor(
  { thing, canFinish, canTake, people, canPutOff }: ThingSeen,
  week: CardWeek,
  { locale, tab }: Reader,
): readonly ViewAction[] {
  const data = { thing: thing.id, ...weekOf(week) };
  const chosen = (verb: 'assign-thing' | 'put-off-thing', title: Localized): ViewAction => ({
    kind: 'act',
    title: say(title, locale),
    verb,
    data,
  });
  return [
    ...(canFinish ? [press('finish-thing', say(deedTitles.finish, locale), data, 'primary')] : []),
    ...(canTake ? [press('take-thing', say(deedTitles.take, locale), data)] : []),
    ...(people.length === 0 ? [] : [chosen('assign-thing', texts.assign)]),
    ...(canPutOff ? [chosen('put-off-thing', texts.putOff)] : []),
    ...(tab === null ? [] : [{ kind: 'open', title: say(texts.open, locale), url: `${tab}${thing.page}` } as const]),
  ];
}
