import { localized, type Localized } from '../model/language.ts';
import type { Notice } from '../model/record.ts';
import type { Attestation, Exception } from '../model/school.ts';
import { nearest } from '../text/nearest.ts';
import { fill } from './sentences.ts';

const aboutExceptions = {
  'exception-unused': {
    nl: 'De afwijking voor {control} ({where}) past op geen enkele bevinding{meant}. Zij doet niets.',
    en: 'The exception for {control} ({where}) fits no finding{meant}. It does nothing.',
  },
  'exception-expired': {
    nl: 'De afwijking voor {control} ({where}) gold tot en met {until} en telt niet meer. Laat haar verlengen of herstel het aandachtspunt.',
    en: 'The exception for {control} ({where}) held until {until} and counts no more. Have it renewed or mend the gap.',
  },
  'exception-not-needed': {
    nl: 'De afwijking voor {control} ({where}) is niet meer nodig: daar is geen aandachtspunt.',
    en: 'The exception for {control} ({where}) is no longer needed: there is no gap.',
  },
} as const satisfies Record<string, Localized>;

const aboutAttestations = {
  'attestation-unused': {
    nl: 'De vaststelling voor {control} ({where}) past op geen enkele bevinding. Zij doet niets.',
    en: 'The attestation for {control} ({where}) fits no finding. It does nothing.',
  },
  'attestation-expired': {
    nl: 'De vaststelling voor {control} ({where}) gold tot en met {until} en telt niet meer. Kijk opnieuw.',
    en: 'The attestation for {control} ({where}) held until {until} and counts no more. Look again.',
  },
  'attestation-not-needed': {
    nl: 'De vaststelling voor {control} ({where}) is niet nodig: dit is gelezen, en wat gelezen is telt.',
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
      meant: meant === null ? '' : { nl: `; bedoelt u "${meant}"?`, en: `; did you mean "${meant}"?` }[language],
    }),
  );
  return { code, text };
}

export function aboutAttestation(code: keyof typeof aboutAttestations, { control, until, platform, population }: Attestation): Notice {
  const where = [platform, population].filter((part) => part !== null).join(', ');
  const fields = { control, until, where: where === '' ? '*' : where };
  return { code, text: localized((language) => fill(aboutAttestations[code][language], fields)) };
}
