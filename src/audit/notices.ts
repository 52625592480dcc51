import { localized, type Localized } from '../model/language.ts';
import type { Notice } from '../model/record.ts';
import { roleNames, stageNames } from '../model/population.ts';
import type { Attestation, Exception, Override } from '../model/school.ts';
import { stepNames } from '../model/step.ts';
import { nearest } from '../text/nearest.ts';
import { fill } from './sentences.ts';

const aboutExceptions = {
  'exception-unused': {
    nl: 'De afwijking voor {control} ({where}) past bij geen enkele bevinding en telt dus niet mee.{meant}',
    en: 'The deviation for {control} ({where}) fits no finding, so it has no effect.{meant}',
  },
  'exception-expired': {
    nl: 'De afwijking voor {control} ({where}) gold tot en met {until} en telt niet meer. Vraag die opnieuw aan of los het aandachtspunt op.',
    en: 'The deviation for {control} ({where}) ran until {until} and no longer counts. Request it again or resolve the point of attention.',
  },
  'exception-not-needed': {
    nl: 'De afwijking voor {control} ({where}) is niet meer nodig: daar is geen aandachtspunt.',
    en: 'The deviation for {control} ({where}) is no longer needed: there is no point of attention.',
  },
} as const satisfies Record<string, Localized>;

const aboutAttestations = {
  'attestation-unused': {
    nl: 'De vaststelling voor {control} ({where}) past bij geen enkele bevinding en telt dus niet mee.',
    en: 'The attestation for {control} ({where}) fits no finding, so it has no effect.',
  },
  'attestation-expired': {
    nl: 'De vaststelling voor {control} ({where}) gold tot en met {until} en telt niet meer. Kijk opnieuw.',
    en: 'The attestation for {control} ({where}) ran until {until} and no longer counts. Look again.',
  },
  'attestation-not-needed': {
    nl: 'De vaststelling voor {control} ({where}) is niet nodig: dit is gelezen, en wat gelezen is, telt.',
    en: 'The attestation for {control} ({where}) is not needed: this was read, and what was read counts.',
  },
} as const satisfies Record<string, Localized>;

/** A notice on an exception; `scopes` are those among which a mistyped scope may have been meant. */
export function aboutException(code: keyof typeof aboutExceptions, exception: Exception, scopes: readonly string[]): Notice {
  const { control, until } = exception;
  const where = [exception.platform, exception.scope, exception.population].filter((part) => part !== null).join(', ');
  const meant = exception.scope === null ? null : nearest(exception.scope, scopes);
  const text = localized((language) =>
    fill(aboutExceptions[code][language], {
      control,
      until,
      where: where === '' ? '*' : where,
      meant: meant === null ? '' : { nl: ` Bedoelt u "${meant}"?`, en: ` Did you mean "${meant}"?` }[language],
    }),
  );
  return { code, text };
}

export function aboutAttestation(code: keyof typeof aboutAttestations, { control, until, platform, population }: Attestation): Notice {
  const where = [platform, population].filter((part) => part !== null).join(', ');
  const fields = { control, until, where: where === '' ? '*' : where };
  return { code, text: localized((language) => fill(aboutAttestations[code][language], fields)) };
}

/** The school asks something else than the preset: every reader of the record should know. */
export function aboutOverride({ control, role, stage, accept, reason }: Override): Notice {
  const people = localized((language) => [roleNames[role][language], ...(stage === null ? [] : [stageNames[stage][language]])].join(', '));
  return {
    code: 'override',
    text: {
      nl: `De school wijkt af van de norm voor ${control} (${people.nl}): ${stepNames[accept].nl} is goed. Reden: ${reason}`,
      en: `The school departs from the standard for ${control} (${people.en}): ${stepNames[accept].en} is fine. Reason: ${reason}`,
    },
  };
}

/** Nothing in the files let anybody judge anything: an empty list of gaps says nothing then. */
export const nothingRead: Notice = {
  code: 'nothing-read',
  text: {
    nl: 'In deze bestanden staat niets waarop een recht te beoordelen was. Dat er geen aandachtspunten zijn, zegt dus niets.',
    en: 'Nothing in these files allowed a right to be judged. So it says nothing that there are no points of attention.',
  },
};
