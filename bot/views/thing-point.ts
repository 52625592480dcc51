import type { Locale, Localized } from '../../src/model/language.ts';
import type { Thing } from '../../src/reminders/digest/thing.ts';
import { say } from '../../src/text/flemish.ts';
import type { CardWeek } from '../../src/use-cases/digest/place-digest.ts';
import { press } from '../verbs.ts';
import { dayLine, moreLines, ownerLine, stateOf, textOf } from './thing-words.ts';
import type { Point, ViewAction } from './view.ts';
import { weekOf } from './week-of.ts';

export const deedTitles = {
  finish: { nl: 'Gedaan', en: 'Done' },
  take: { nl: 'Ik pak dit op', en: 'I will do this' },
  read: { nl: 'Mijn instructies', en: 'My instructions' },
  open: { nl: 'Bekijk', en: 'View' },
} as const satisfies Record<Thing['deed'], Localized>;

interface Reader {
  readonly locale: Locale;
  readonly tab: string | null;
}

/** A thing to do: whose it is, until when, and the one thing to do about it. */
export function thingPoint(thing: Thing, week: CardWeek, reader: Reader): Point {
  const { locale } = reader;
  const { state, word } = stateOf(thing, locale);
  const detail = [ownerLine(thing.owner, locale), dayLine(thing, locale), ...moreLines(thing, locale)].filter(
    (line) => line !== null && line !== '',
  );
  return {
    state,
    stateWord: word,
    text: textOf(thing, locale),
    detail: detail.join(' · '),
    actions: [deedButton(thing, week, reader)],
  };
}

function deedButton(thing: Thing, week: CardWeek, { locale, tab }: Reader): ViewAction {
  const { id, deed, page } = thing;
  const title = say(deedTitles[deed], locale);
  switch (deed) {
    case 'finish':
      return press('finish-thing', title, { thing: id, ...weekOf(week) });
    case 'take':
      return press('take-thing', title, { thing: id, ...weekOf(week) });
    case 'read':
      return press('instructions', title, { page: 0 });
    case 'open':
      // Where there is no tab to open, what there is to know of it is shown here.
      return tab === null
        ? press('thing', title, { thing: id, chosen: 'none', ...weekOf(week) })
        : { kind: 'open', title, url: `${tab}${page}` };
  }
}
