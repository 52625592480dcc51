import { expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { audit, sample, type Audited } from '../support/audit.ts';
import { meetSchool, meetSchoolSettings, teamsSchool } from '../support/sample-schools.ts';
import { reordered } from '../support/reordered.ts';

const exports: readonly [string, unknown, (json: unknown) => Audited][] = [
  ['a real Teams tenant', sample('teams/tenant-a-policies.json'), (json) => ({ teams: [json] })],
  ['a real Google tenant', sample('google/tenant-b-meet.json'), (json) => ({ meet: [json] })],
  ['pages of policies', sample('google/policies-list-four-ous-two-groups.json'), (json) => ({ meet: [json] })],
  ['a Teams school', teamsSchool(), (json) => ({ teams: [json] })],
  ['a Google school', meetSchool(), (json) => ({ meet: [json], school: meetSchoolSettings })],
];

test.each(exports)('%s: the order of policies, users, pages and keys changes no finding', (_name, json, ask) => {
  const { findings } = audit(ask(json));

  assert(
    property(integer(), (seed) => {
      expect(audit(ask(shuffled(json, seed))).findings).toEqual(findings);
    }),
    { numRuns: 15, seed: 20_261_122 },
  );
});

/** Every list and every object in another order, but for the pages of an answer: their tokens tell their order. */
function shuffled(json: unknown, seed: number): unknown {
  if (Array.isArray(json))
    return reordered(
      json.map((item, index) => shuffled(item, seed + index)),
      seed,
    );
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value], index) => [key, shuffled(value, seed + index)] as const);
  return Object.fromEntries(reordered(entries, seed));
}
