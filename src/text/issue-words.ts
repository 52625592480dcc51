import type * as z from 'zod';
import type { Localized } from '../model/language.ts';

type Issue = z.core.$ZodIssue;

/** What does not fit a schema, in words for whoever sent it. `isMissing`: nothing stands at the place. */
export function issueWords(issue: Issue, { isMissing }: { readonly isMissing: boolean }): Localized {
  if (isMissing) return { nl: 'dit ontbreekt', en: 'this is missing' };
  const own = ownWords[issue.message];
  if (own !== undefined) return own;
  if (issue.code === 'invalid_type') return expectedType(issue.expected);
  if (issue.code === 'too_small') return sized(issue.origin, Number(issue.minimum), atLeast);
  if (issue.code === 'too_big') return sized(issue.origin, Number(issue.maximum), atMost);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_format') return formats[issue.format] ?? noForm;
  if (issue.code !== 'unrecognized_keys') return noFit;
  return { nl: `"${issue.keys[0] ?? ''}" hoort hier niet`, en: `"${issue.keys[0] ?? ''}" does not belong here` };
}

const noForm: Localized = { nl: 'dit heeft niet de juiste vorm', en: 'this is not in the right form' };
const noFit: Localized = { nl: 'dit past hier niet', en: 'this does not fit here' };

/** Messages of our own schemas: the name in `.regex(form, 'one-line')`. */
const ownWords: Readonly<Record<string, Localized>> = {
  'one-line': { nl: 'één regel leesbare tekst, zonder stuurtekens', en: 'one line of readable text, without control characters' },
  readable: { nl: 'leesbare tekst', en: 'readable text' },
  'org-unit-path': { nl: 'begint met een schuine streep, zoals /Leerlingen/PO', en: 'starts with a slash, such as /Leerlingen/PO' },
  'first-day-first': { nl: 'de laatste dag ligt voor de eerste', en: 'the last day is before the first' },
  'not-that-long': { nl: 'hoogstens 120 dagen achter elkaar', en: 'at most 120 days in a row' },
  'day-within-reach': { nl: 'een dag vanaf 2020', en: 'a day from 2020 on' },
  hyphenated: { nl: 'kleine letters en cijfers, met koppeltekens ertussen', en: 'small letters and digits with hyphens between them' },
  'month-and-day': { nl: 'een maand en dag zoals 09-01', en: 'a month and a day such as 09-01' },
  id: { nl: 'een id zoals Lesklaar die geeft', en: 'an id as Lesklaar gives it' },
  'school-year': { nl: 'een schooljaar zoals 2026-2027', en: 'a school year such as 2026-2027' },
  distinct: { nl: 'ieder maar één keer', en: 'each of them only once' },
};

const types: Readonly<Record<string, Localized>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'ja of nee (true of false)', en: 'yes or no (true or false)' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object met velden', en: 'an object with fields' },
  record: { nl: 'een object met velden', en: 'an object with fields' },
};

const formats: Readonly<Record<string, Localized>> = {
  date: { nl: 'verwacht: een dag als 2027-07-31', en: 'expected a day such as 2027-07-31' },
  datetime: { nl: 'verwacht: een tijd als 2027-07-31T08:30:00Z', en: 'expected a time such as 2027-07-31T08:30:00Z' },
  guid: { nl: 'verwacht: een id (guid)', en: 'expected an id (GUID)' },
  url: { nl: 'verwacht: een adres dat begint met https://', en: 'expected an address that begins with https://' },
};

function expectedType(expected: string): Localized {
  const type = types[expected];
  if (type === undefined) return noFit;
  return { nl: `verwacht: ${type.nl}`, en: `expected ${type.en}` };
}

function oneOf(values: readonly string[]): Localized {
  const shown = values.slice(0, 60).join(', ');
  return { nl: `kies uit ${shown}`, en: `choose from ${shown}` };
}

const atLeast: Localized = { nl: 'minstens', en: 'at least' };
const atMost: Localized = { nl: 'hoogstens', en: 'at most' };

function sized(origin: string, limit: number, bound: Localized): Localized {
  if (limit === 1 && bound === atLeast && origin !== 'number') return { nl: 'dit mag niet leeg zijn', en: 'this must not be empty' };
  const nl = { string: ' tekens', array: ' regels', set: ' regels' }[origin] ?? '';
  const en = { string: ' characters', array: ' items', set: ' items' }[origin] ?? '';
  return { nl: `${bound.nl} ${limit}${nl}`, en: `${bound.en} ${limit}${en}` };
}
