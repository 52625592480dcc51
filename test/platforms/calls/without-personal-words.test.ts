import { expect, test } from '@jest/globals';
import { CallFailure } from '../../../src/platforms/calls/call-failure.ts';
import { withoutPersonalWords } from '../../../src/platforms/calls/without-personal-words.ts';

const sentences: readonly [said: string, kept: string][] = [
  ["User 'sanne.bakker@college.delinde.example' was not found.", "User '…@…' was not found."],
  ['Object 5c1a0de1-11de-4c0d-9e5a-0de11de00001 is gone.', 'Object 5c1a… is gone.'],
  ['Resource Not Found: userKey 103456789012345678901', 'Resource Not Found: userKey …'],
  ['Token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.abc-def was refused', 'Token … was refused'],
  ['AADSTS7000222: The provided client secret keys are expired.', 'AADSTS7000222: The provided client secret keys are expired.'],
];

test.each(sentences)('%s', (said, kept) => {
  expect(withoutPersonalWords(said)).toBe(kept);
  expect(new CallFailure('rejected', { address: 'graph.microsoft.com/v1.0/users', said }).said).toBe(kept);
});
