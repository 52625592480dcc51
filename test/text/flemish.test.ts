import { expect, test } from '@jest/globals';
import { locales } from '../../src/model/language.ts';
import { inLocale, say } from '../../src/text/flemish.ts';

test.each([
  ['De leraar start de les.', 'De leerkracht start de les.'],
  ['Leraren letten op.', 'Leerkrachten letten op.'],
  ['LERAREN', 'LEERKRACHTEN'],
  ['Vraag de docenten.', 'Vraag de leerkrachten.'],
  ['Dit volgt uit de AVG; vraag de FG.', 'Dit volgt uit de GDPR; vraag de DPO.'],
  ['Vraag de functionaris gegevensbescherming.', 'Vraag de DPO.'],
  ['Zet je microfoon uit.', 'Zet je micro uit.'],
  ['De schoolleider beslist.', 'De directeur beslist.'],
  ['De ict-coördinator kijkt mee.', 'De ICT-coördinator kijkt mee.'],
  ['leerlingen, primair onderwijs', 'leerlingen, basisonderwijs'],
  ['Primair onderwijs', 'Basisonderwijs'],
  ['Afgevinkt door de leraar; de controle vinkt die zelf af.', 'Aangevinkt door de leerkracht; de controle vinkt die zelf aan.'],
  ['Vertel het je mentor, vóór de ouderavond van groep 8.', 'Vertel het je klastitularis, vóór het oudercontact van het zesde leerjaar.'],
])('Flanders says it its own way: %s', (dutch, flemish) => {
  expect(inLocale(dutch, 'nl-BE')).toBe(flemish);
});

test.each([
  ['a longer word', 'lerarenkamer en microfoonstandaard'],
  ['a label on a screen', 'Kies “Microfoon van leraren” of ‘Docenten’ of "AVG".'],
  ['a path', 'De map /Leraren/PO'],
  ['small letters that are no abbreviation', 'fg en avg'],
  ['a word that both say', 'De leerling zit in de klas.'],
])('%s stays as it is', (_what, text) => {
  expect(inLocale(text, 'nl-BE')).toBe(text);
});

test.each(['Leraren', 'Beleid (leraren) [oud].*', 'docent+microfoon'])('the name %s keeps its words', (name) => {
  expect(inLocale(`Leraren met het beleid ${name}: leraar`, 'nl-BE', [name, ''])).toMatch(`het beleid ${name}: leerkracht`);
});

test('other locales are left alone', () => {
  const text = 'De leraar en de FG, the docent';

  expect(locales.filter((locale) => inLocale(text, locale) === text)).toEqual(['nl', 'en']);
});

test('a text is said in the language of the locale', () => {
  const text = { nl: 'leraren', en: 'teachers' };

  expect(locales.map((locale) => say(text, locale))).toEqual(['leraren', 'leerkrachten', 'teachers']);
});
