import { expect, test } from '@jest/globals';
import { localeOf, wantsColour } from '../src/config.ts';

test.each([
  [{}, 'nl'],
  [{ LANG: '' }, 'nl'],
  [{ LANG: 'C' }, 'nl'],
  [{ LANG: 'C.UTF-8' }, 'nl'],
  [{ LANG: 'POSIX' }, 'nl'],
  [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LANG: 'nl' }, 'nl'],
  [{ LANG: 'nl_BE.UTF-8' }, 'nl-BE'],
  [{ LANG: 'NL_be' }, 'nl-BE'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_BE.UTF-8' }, 'en'],
  [{ LANG: 'ca_ES.UTF-8' }, 'en'],
  [{ LC_ALL: 'en_US', LC_MESSAGES: 'nl_BE', LANG: 'nl_NL' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'nl_BE', LANG: 'en_US' }, 'nl-BE'],
])('with %j the machine speaks %s', (env, locale) => {
  expect(localeOf(env)).toBe(locale);
});

test.each([
  [{}, { isTTY: true }, 'colour'],
  [{}, { isTTY: false }, 'plain'],
  [{}, {}, 'plain'],
  [{ NO_COLOR: '1' }, { isTTY: true }, 'plain'],
  [{ NO_COLOR: '' }, { isTTY: true }, 'colour'],
  [{ TERM: 'dumb' }, { isTTY: true }, 'plain'],
  [{ FORCE_COLOR: '1' }, {}, 'colour'],
  [{ FORCE_COLOR: 'true' }, {}, 'colour'],
  [{ FORCE_COLOR: '' }, {}, 'plain'],
  [{ FORCE_COLOR: '0' }, { isTTY: true }, 'plain'],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, { isTTY: true }, 'plain'],
])('with %j on %j the page is %s', (env, stream, colour) => {
  expect(wantsColour(env, stream)).toBe(colour);
});
