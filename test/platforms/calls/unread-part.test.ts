import { expect, test } from '@jest/globals';
import { failureKinds, failureOfStatus } from '../../../src/platforms/calls/call-failure.ts';
import { readUnreadParts, reasons, unreadPart, unreadSentence } from '../../../src/platforms/calls/unread-part.ts';

test('a part without permission says which one it takes', () => {
  const part = unreadPart('userConfigurations', 'TeamsUserConfiguration.Read.All', { kind: 'forbidden', said: null, code: 'Forbidden' });

  expect(unreadSentence(part)).toEqual({
    nl: 'userConfigurations: niet gelezen; er is geen toestemming voor (Forbidden). Nodig: TeamsUserConfiguration.Read.All.',
    en: 'userConfigurations: not read; there is no permission for it (Forbidden). Needed: TeamsUserConfiguration.Read.All.',
  });
});

test('a part that failed otherwise does not send anybody after a permission', () => {
  const part = unreadPart('policies', 'cloud-identity.policies.readonly', { kind: 'throttled', said: null, code: null });

  expect(unreadSentence(part).nl).toBe('policies: niet gelezen; de leverancier vroeg te vaak om later terug te komen.');
});

test('no permission helps whoever could not sign in', () => {
  const part = unreadPart('policies', 'cloud-identity.policies.readonly', { kind: 'signed-out', said: null, code: 'invalid_grant' });

  expect(unreadSentence(part).nl).toBe('policies: niet gelezen; aanmelden lukte niet (invalid_grant).');
});

test('what was written is read back', () => {
  const parts = failureKinds.map((kind) => unreadPart('users', null, { kind, said: 'said', code: null }));

  expect(readUnreadParts(JSON.parse(JSON.stringify(parts)))).toEqual(parts);
});

test('a damaged entry still says that its part was not read', () => {
  expect(readUnreadParts([{ part: 'users', why: 'because', permission: 7 }, 'odd', { why: 'forbidden' }])).toEqual([
    { part: 'users', why: 'malformed', permission: null, said: null },
  ]);
});

test('every reason reads on after "not read;" in both languages', () => {
  for (const { nl, en } of Object.values(reasons)) {
    expect(nl).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(en).toMatch(/^\p{Ll}.*[^.]$/u);
  }
});

test.each([
  [200, null],
  [304, null],
  [400, 'rejected'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'not-found'],
  [429, 'throttled'],
  [500, 'unavailable'],
  [599, 'unavailable'],
])('status %s means %s', (status, kind) => {
  expect(failureOfStatus(status)).toBe(kind);
});
