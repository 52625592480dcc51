import { expect, test } from '@jest/globals';
import { pickLocale, type LanguageWishes } from '../../tabs/text/pick-locale.ts';

const none: LanguageWishes = { address: null, chosen: null, host: null, browser: [] };

test.each<[what: string, wishes: Partial<LanguageWishes>, locale: string]>([
  ['an address before all else', { address: 'en', chosen: 'nl', host: 'nl-be', browser: ['nl'] }, 'en'],
  ['a choice of one’s own before Teams', { chosen: 'nl-BE', host: 'en-us' }, 'nl-BE'],
  ['Teams before the browser', { host: 'en-gb', browser: ['nl'] }, 'en'],
  ['Flemish as Teams writes it', { host: 'nl-be' }, 'nl-BE'],
  ['Dutch of anywhere else', { host: 'nl-sr' }, 'nl'],
  ['the first of the browser’s that there is', { browser: ['fr-BE', 'nl-BE', 'en'] }, 'nl-BE'],
  ['no language that there is not', { address: 'tlh', chosen: '<script>', host: 'fr-fr' }, 'nl'],
])('the tab speaks %s', (_what, wishes, locale) => {
  expect(pickLocale({ ...none, ...wishes })).toBe(locale);
});
