import type { Localized } from '../../../../src/model/language.ts';
import type { Words } from '../../../text/words.ts';
import type { AnyRow } from '../row/row.ts';

export const scanTexts = {
  where: { nl: 'Waar staat u nu?', en: 'Where do you stand now?' },
  level: { nl: 'Niveau {level}', en: 'Level {level}' },
  advised: { nl: 'geadviseerd minimum', en: 'advised minimum' },
  nothingYet: { nl: 'Hier doen wij nog niets aan', en: 'We do nothing about this yet' },
  asking: { nl: 'Nog navragen', en: 'Still to find out' },
  none: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  unanswer: { nl: 'Antwoord weghalen', en: 'Remove the answer' },
  unknownText: { nl: 'De tekst van dit niveau is hier niet bekend.', en: 'The text of this level is not known here.' },
  addText: { nl: 'Tekst van een niveau toevoegen', en: 'Add the text of a level' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  school: { nl: 'eigen tekst', en: 'own text' },
  askWho: { nl: 'Wie weet dit?', en: 'Who knows this?' },
  askUntil: { nl: 'Antwoord uiterlijk', en: 'Answer by' },
  askHint: { nl: 'Wie u noemt, krijgt een herinnering.', en: 'The person you name is reminded.' },
  grow: { nl: 'Hierin willen wij groeien', en: 'We want to grow in this' },
  below: { nl: 'lager dan geadviseerd', en: 'lower than advised' },
  chosen: { nl: 'gekozen om in te groeien', en: 'chosen to grow in' },
  standing: { nl: 'niveau {level} van {levels}', en: 'level {level} of {levels}' },
  minimum: { nl: 'geadviseerd minimum {level}', en: 'advised minimum {level}' },
  perspective: { nl: 'Groeiperspectief', en: 'Growth perspective' },
  perspectiveLead: {
    nl: 'Kies waarin u wilt groeien en zet het belangrijkste bovenaan. Het verslag volgt deze volgorde.',
    en: 'Choose what you want to grow in and put the most important first. The report follows this order.',
  },
  nothingChosen: { nl: 'Er is nog niets gekozen om in te groeien', en: 'Nothing has been chosen to grow in yet' },
  nothingChosenAbout: {
    nl: 'Vul eerst de voorwaarden hierboven in. Lesklaar stelt daarna voor wat lager is dan geadviseerd.',
    en: 'Fill in the conditions above first. Lesklaar then suggests what is lower than advised.',
  },
  suggested: { nl: 'Voorstel: lager dan geadviseerd', en: 'Suggested: lower than advised' },
  chooseOf: { nl: 'Kies “{title}” om in te groeien', en: 'Choose “{title}” to grow in' },
  up: { nl: 'Zet “{title}” hoger', en: 'Move “{title}” up' },
  down: { nl: 'Zet “{title}” lager', en: 'Move “{title}” down' },
  leave: { nl: 'Haal “{title}” uit het groeiperspectief', en: 'Take “{title}” out of the growth perspective' },
  moved: { nl: '“{title}” staat nu op plaats {place}', en: '“{title}” is now in place {place}' },
  next: { nl: 'Volgende stap: {text}', en: 'Next step: {text}' },
  plan: { nl: 'Maak hier een actie van', en: 'Make this an action' },
  saved: { nl: 'Bewaard', en: 'Saved' },
} as const satisfies Record<string, Localized>;

/** Where an organisation stands on a condition, in words; whether that is low is said apart. */
export function scanWords({ state, item }: Pick<AnyRow, 'state' | 'item'>, { say, fill }: Pick<Words, 'say' | 'fill'>): string {
  const { scan, selected } = state;
  const { levels = 0, advisedMinimum = null } = item.scale ?? {};
  const standing =
    scan === null
      ? say(scanTexts.none)
      : scan.standing === 'level'
        ? fill(scanTexts.standing, { level: scan.level ?? 0, levels })
        : say(scan.standing === 'asking' ? scanTexts.asking : scanTexts.nothingYet);
  return [
    standing,
    advisedMinimum === null ? null : fill(scanTexts.minimum, { level: advisedMinimum }),
    selected ? say(scanTexts.chosen) : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** 0: below the first level; null: nobody knows. */
export function levelOf({ state: { scan } }: Pick<AnyRow, 'state'>): number | null {
  if (scan === null || scan.standing === 'asking') return null;
  return scan.standing === 'nothing-yet' ? 0 : scan.level;
}

/** Not known is not below. */
export function isBelow({ state, item }: Pick<AnyRow, 'state' | 'item'>): boolean {
  const level = levelOf({ state });
  const least = item.scale?.advisedMinimum ?? null;
  return level !== null && least !== null && level < least;
}
