import { expect, test } from '@jest/globals';
import { dialIn } from '../../src/controls/dial-in.ts';

test('in Teams somebody looks and records what they saw', () => {
  const [side] = dialIn.teams;
  const steps = side.kind === 'hidden' ? side.steps : undefined;
  expect(steps?.nl.at(-1)).toContain('attestations');
  expect(steps?.en.at(-1)).toContain('attestations');
});

test('in Meet somebody looks and records what they saw', () => {
  const [side] = dialIn.meet;
  const steps = side.kind === 'hidden' ? side.steps : undefined;
  expect(steps?.nl.at(-1)).toContain('attestations');
  expect(steps?.en.at(-1)).toContain('attestations');
});
