import type { Locale, Localized } from '../../src/model/language.ts';
import { platformNames } from '../../src/model/platform.ts';
import type { WentRight } from '../../src/reminders/digest/digest.ts';
import { date, fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { Point } from './view.ts';
import { worded } from './worded.ts';

const texts = {
  mended: { nl: 'opgelost', en: 'mended' },
  mendedIn: {
    nl: '{title} ({platform}{places, plural, one {} other {, op # plekken}})',
    en: '{title} ({platform}{places, plural, one {} other {, in # places}})',
  },
  ticked: { nl: 'afgevinkt', en: 'ticked' },
  approved: { nl: 'afgesproken', en: 'agreed' },
  approvedUntil: {
    nl: '{title}: de afwijking is goedgekeurd tot en met {until}',
    en: '{title}: the deviation was approved until {until}',
  },
  confirmed: { nl: 'gelezen', en: 'read' },
  confirmedBy: {
    nl: '{people, plural, one {# leraar bevestigde een instructie} other {# leraren bevestigden een instructie}}',
    en: '{people, plural, one {# teacher confirmed an instruction} other {# teachers confirmed an instruction}}',
  },
} as const satisfies Record<string, Localized>;

/** Something that went right. */
export function rightPoint(right: WentRight, locale: Locale): Point {
  const point = (word: Localized, text: string): Point => ({ state: 'ok', stateWord: say(word, locale), text });
  switch (right.kind) {
    case 'mended': {
      const { title, platform, places } = right;
      return point(texts.mended, fill(texts.mendedIn, { title: say(title, locale), platform: platformNames[platform], places }, locale));
    }
    case 'ticked': {
      const { title, list } = right;
      const ticked = point(texts.ticked, worded(title, locale));
      return list === null ? ticked : { ...ticked, detail: say(list, locale) };
    }
    case 'agreed':
      return point(texts.approved, worded(right.title, locale));
    case 'approved':
      return point(
        texts.approved,
        fill(texts.approvedUntil, { title: say(right.title, locale), until: date(right.until, locale) }, locale),
      );
    case 'confirmed':
      return point(texts.confirmed, fill(texts.confirmedBy, { people: right.people }, locale));
  }
}
