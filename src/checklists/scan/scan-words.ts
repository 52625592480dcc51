import type { Localized, Wording } from '../../model/language.ts';
import type { Condition, Standing } from './condition.ts';

export const scanWords = {
  nothingYet: { nl: 'Hier doen wij nog niets aan.', en: 'We do nothing about this yet.' },
  asking: { nl: 'Nog navragen.', en: 'Still to find out.' },
  unanswered: { nl: 'Nog niet ingevuld.', en: 'Not filled in yet.' },
  noText: { nl: 'De tekst van dit niveau is hier niet bekend.', en: 'The text of this level is not known here.' },
  present: { nl: 'Onze huidige situatie', en: 'Our present situation' },
  steps: { nl: 'Volgende groeistappen', en: 'Next growth steps' },
  top: { nl: 'Dit is het hoogste niveau.', en: 'This is the highest level.' },
  tips: { nl: 'Bronnen en tips', en: 'Sources and tips' },
  legal: { nl: 'Er is een wettelijke bepaling van invloed op deze voorwaarde.', en: 'A legal provision affects this condition.' },
  below: { nl: 'Lager dan het geadviseerde minimum.', en: 'Lower than the advised minimum.' },
  note: { nl: 'Notitie', en: 'Note' },
  none: { nl: 'Er zijn nog geen voorwaarden gekozen om in te groeien.', en: 'No conditions have been chosen to grow in yet.' },
  glossary: { nl: 'Begrippen', en: 'Terms' },
} as const satisfies Record<string, Localized>;

const standingWords: Readonly<Record<Exclude<Standing, 'level'>, Localized>> = {
  'nothing-yet': scanWords.nothingYet,
  asking: scanWords.asking,
  unanswered: scanWords.unanswered,
};

/** The present situation in a sentence. Where there is no level to tell of, what somebody wrote says it best. */
export function presentWords({ standing, present, note }: Condition): Wording {
  if (standing === 'level') return present ?? scanWords.noText;
  return note ?? standingWords[standing];
}

/** What somebody wrote besides. */
export function noteBeside({ standing, note }: Condition): Wording | null {
  return standing === 'level' ? note : null;
}

/** All that the dots of a scale show, in words: nobody needs colours or signs to read it. */
export function scaleWords({ item, level, standing, selected }: Condition): Localized {
  const { levels = 0, advisedMinimum = null } = item.scale ?? {};
  const now = {
    nl: level === null ? standingShort[standing].nl : level === 0 ? 'nog geen niveau' : `niveau ${level} van ${levels}`,
    en: level === null ? standingShort[standing].en : level === 0 ? 'no level yet' : `level ${level} of ${levels}`,
  };
  const more = (language: 'nl' | 'en') =>
    [
      now[language],
      ...(advisedMinimum === null
        ? []
        : [{ nl: `geadviseerd minimum ${advisedMinimum}`, en: `advised minimum ${advisedMinimum}` }[language]]),
      ...(item.legal ? [{ nl: 'wettelijke bepaling', en: 'legal provision' }[language]] : []),
      ...(selected ? [{ nl: 'gekozen om in te groeien', en: 'chosen to grow in' }[language]] : []),
    ].join('; ');
  return { nl: more('nl'), en: more('en') };
}

const standingShort: Readonly<Record<Standing, Localized>> = {
  level: { nl: 'niveau niet bekend', en: 'level not known' },
  'nothing-yet': { nl: 'nog geen niveau', en: 'no level yet' },
  asking: { nl: 'nog navragen', en: 'still to find out' },
  unanswered: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
};
