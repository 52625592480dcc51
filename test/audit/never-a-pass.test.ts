import { expect, test } from '@jest/globals';
import { assert, constantFrom, property } from 'fast-check';
import { AppError } from '../../src/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { audit, sample, type Audited } from '../support/audit.ts';
import { damaged, damages, pathsIn } from '../support/mutate.ts';
import { meetSchool, meetSchoolSettings, teamsSchool } from '../support/sample-schools.ts';

type Ask = (json: unknown) => Audited;

const samples: readonly [string, unknown, Ask][] = [
  ['a real Teams tenant', sample('teams/tenant-a-policies.json'), (json) => ({ teams: [json] })],
  ['a real Google tenant', sample('google/tenant-b-meet.json'), (json) => ({ meet: [json] })],
  ['two pages of policies', sample('google/policies-list-two-pages-one-ou.json'), (json) => ({ meet: [json] })],
  ['four units and two groups', sample('google/policies-list-four-ous-two-groups.json'), (json) => ({ meet: [json] })],
  ['a Teams school with its people', teamsSchool(), (json) => ({ teams: [json] })],
  ['a Google school with its people', meetSchool(), (json) => ({ meet: [json], school: meetSchoolSettings })],
];

/**
 * Reading less may make a verdict unknown, worse, or move people to another population or place. What may never happen: something passes that
 * did not pass before. Not-applicable may become a verdict: a switch that was not read takes nothing out of the audit.
 */
test.each(samples)('%s: damage to any field turns nothing into a pass', (_name, json, ask) => {
  const before = audit(ask(json)).findings;
  const paths = pathsIn(json);

  assert(
    property(constantFrom(...paths), constantFrom(...damages), (path, damage) => {
      const after = auditOrNothing(ask(damaged(json, path, damage)));
      const gained = after.findings.filter((finding) => isPass(finding) && !passedAlready(finding, before));
      expect(gained.map((finding) => `${describe(finding)} after ${damage} of ${path.join('.')}`)).toEqual([]);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

/** In the same place for the same people; for people or places that were not there before, on evidence that carried a pass before. */
function passedAlready(finding: Finding, before: readonly Finding[]): boolean {
  const ofControl = before.filter(({ control, platform }) => control === finding.control && platform === finding.platform);
  const inPlace = ofControl.filter(({ scope }) => scope.kind === finding.scope.kind && scope.name === finding.scope.name);
  const samePeople = inPlace.filter(({ population }) => population === finding.population);
  if (samePeople.length > 0) return samePeople.some(passedOrMoot);
  if (inPlace.length > 0) return inPlace.some(passedOrMoot);
  const evidence = finding.observed.map(factOf);
  return (
    evidence.length > 0 &&
    ofControl.filter(passedOrMoot).some(({ observed }) => evidence.every((fact) => observed.map(factOf).includes(fact)))
  );
}

function passedOrMoot(finding: Finding): boolean {
  return isPass(finding) || finding.outcome === 'not-applicable';
}

function isPass({ outcome }: Finding): boolean {
  return outcome === 'ok' || outcome === 'default';
}

function factOf({ setting, value }: Finding['observed'][number]): string {
  return `${setting} ${JSON.stringify(value)}`;
}

function describe({ control, platform, scope, population, outcome }: Finding): string {
  return `${control} ${platform} ${scope.name} ${population}: ${outcome}`;
}

/** A file that is damaged too much is refused; a refusal passes nobody. */
function auditOrNothing(audited: Audited): Pick<AuditRecord, 'findings'> {
  try {
    return audit(audited);
  } catch (error) {
    if (error instanceof AppError) return { findings: [] };
    throw error;
  }
}
