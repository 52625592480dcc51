import { expect, test } from '@jest/globals';
import { pageTokens } from '../../../src/sandbox/google/calls/page-tokens.ts';
import type { Call } from '../../../src/sandbox/google/calls/route.ts';

const day = 24 * 60 * 60 * 1000;

test('a token is good for three days', () => {
  let days = 0;
  const tokens = pageTokens({ now: () => new Date(Date.parse('2026-11-22T08:00:00Z') + days * day) });
  const pageToken = tokens.tokenFor(callWith({}), 500);

  days = 2.9;
  expect(tokens.positionIn(callWith({ pageToken }))).toBe(500);
  days = 3.1;
  expect(() => tokens.positionIn(callWith({ pageToken }))).toThrow('pageToken');
});

test('it is tied to what was asked, not to how the answer is written', () => {
  const tokens = pageTokens({ now: () => new Date('2026-11-22T08:00:00Z') });
  const pageToken = tokens.tokenFor(callWith({ query: 'orgUnitPath=/' }), 500);

  expect(tokens.positionIn(callWith({ query: 'orgUnitPath=/', pageToken, fields: 'users/id', prettyPrint: 'false' }))).toBe(500);
  expect(() => tokens.positionIn(callWith({ query: 'orgUnitPath=/x', pageToken }))).toThrow('pageToken');
});

test('without one, a list begins at its beginning', () => {
  const tokens = pageTokens({ now: () => new Date('2026-11-22T08:00:00Z') });

  expect(tokens.positionIn(callWith({}))).toBeNull();
  expect(tokens.positionIn(callWith({ pageToken: '' }))).toBeNull();
});

function callWith(values: Readonly<Record<string, string>>): Call {
  return { id: 'directory.users.list', values: new Map(Object.entries(values)), mask: null, level: 'admin', subject: null, body: null };
}
