import { beforeAll, expect, test } from '@jest/globals';
import { checkTenants } from '../../src/live-reading.ts';
import type { Check } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { lessonScopes } from '../../src/platforms/meet/lessons/lesson-scopes.ts';
import { googleScopes } from '../../src/platforms/meet/live/google-scopes.ts';
import { permissionsAsked } from '../../src/platforms/teams/live/permissions-asked.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import { readingScopes } from '../../src/sandbox/google/sign-in/scopes.ts';
import { allGrants } from '../../src/sandbox/microsoft/app-roles.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { noon } from '../support/audit.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { collectLive, judgeLive, sandboxSchool } from '../support/live-audit.ts';
import { runningService } from '../support/running-service.ts';
import { surroundings } from '../support/surroundings.ts';

const folder = temporaryFolder();

interface Audited {
  readonly record: AuditRecord;
  readonly checks: readonly Check[];
}

/** The pretend school that gives all but these. */
async function audited(...withheld: readonly string[]): Promise<Audited> {
  const sandbox = await startSandbox({
    people: 200,
    clock: { now: () => noon },
    microsoft: { granted: new Set([...allGrants].filter((grant) => !withheld.includes(grant))) },
    google: { delegated: [...readingScopes, ...Object.values(lessonScopes)].filter((scope) => !withheld.includes(scope)) },
  });
  try {
    const record = await judgeLive(await collectLive(sandbox));
    const checks = await checkTenants(sandboxConnections(sandbox), await sandboxSchool(), surroundings({ reach: sandbox.reach }));
    return { record, checks };
  } finally {
    await sandbox.close();
  }
}

let whole: Audited;
beforeAll(async () => {
  whole = await audited();
});

/** Licences are read where a school says so; of roles in Lesklaar the chat asks, and no audit. */
const audits = [...permissionsAsked(null).map(({ permission }) => permission), ...Object.values(googleScopes)].filter(
  (permission) => permission !== 'Application.Read.All' && permission !== googleScopes.licences,
);

test.each(audits)('without %s the rest is read, the audit names it, and nothing passes for it', async (permission) => {
  const { record, checks } = await audited(permission);

  const told = record.sources.flatMap(({ problems }) => problems.map(({ en }) => en));
  expect(told).toContainEqual(expect.stringContaining(`Needed: ${permission}`));
  expect(checks).toContainEqual(expect.objectContaining({ permission, outcome: 'missing' }));
  expect(record.findings.some(isKnown)).toBe(true);
  expect(nowPassing(record)).toEqual([]);
});

test('without Application.Read.All the audit is the same, and doctor says what the chat does not know', async () => {
  const { record, checks } = await audited('Application.Read.All');

  expect(record.summary).toEqual(whole.record.summary);
  expect(checks.find(({ permission }) => permission === 'Application.Read.All')).toMatchObject({
    need: 'optional',
    outcome: 'missing',
    found: { en: expect.stringContaining('the chat does not know the roles') },
  });
});

test('without the scopes for lessons of teachers the audit is the same, and doctor names each of them as one that may be left out', async () => {
  const scopes: readonly string[] = Object.values(lessonScopes);

  const { record, checks } = await audited(...scopes);

  expect(whole.checks.filter(({ outcome }) => outcome === 'missing')).toEqual([]);
  expect(record.summary).toEqual(whole.record.summary);
  const missing = checks.filter(({ outcome }) => outcome === 'missing');
  expect(new Set(missing.map(({ permission }) => permission))).toEqual(new Set(scopes));
  expect(missing.map(({ need }) => need)).toEqual(scopes.map(() => 'optional'));
});

test('a service to which no tenant gives anything starts, and can answer', async () => {
  const guid = '6b0a1c52-1111-4222-8333-444455556666';
  const service = await runningService({ TAB_CLIENT_ID: guid, TAB_TENANTS: guid, DATA_DIR: folder });

  const { status } = await fetch(`${service.address}/readyz`);
  await service.stop();

  expect([service.mode, status]).toEqual(['tenant', 200]);
});

function isKnown({ outcome }: Finding): boolean {
  return outcome !== 'unknown';
}

/** Rights that were a point of attention somewhere, and of which nothing but good is told there now. */
function nowPassing({ findings }: AuditRecord): readonly string[] {
  const gaps = new Set(whole.record.findings.filter(({ outcome }) => outcome === 'gap').map(placeOf));
  return [...Map.groupBy(findings, placeOf)]
    .filter(([place, told]) => gaps.has(place) && told.some(({ outcome }) => outcome === 'ok') && !told.some(isDoubted))
    .map(([place]) => place);
}

function isDoubted({ outcome }: Finding): boolean {
  return outcome === 'gap' || outcome === 'unknown';
}

function placeOf({ control, platform, scope }: Finding): string {
  return `${platform} ${control} ${JSON.stringify(scope)}`;
}
