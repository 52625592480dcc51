import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { systemClock, systemTimer } from '../../src/clock.ts';
import { checkTenants } from '../../src/live-reading.ts';
import type { Check } from '../../src/model/check.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { googleScopes } from '../../src/platforms/meet/live/google-scopes.ts';
import { permissionsAsked } from '../../src/platforms/teams/live/permissions-asked.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import { readingScopes } from '../../src/sandbox/google/sign-in/scopes.ts';
import { allGrants } from '../../src/sandbox/microsoft/app-roles.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { startService } from '../../src/service/start-service.ts';
import { noon } from '../support/audit.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { collectLive, judgeLive, sandboxSchool } from '../support/live-audit.ts';
import { surroundings } from '../support/surroundings.ts';

const folder = temporaryFolder();

interface Audited {
  readonly record: AuditRecord;
  readonly checks: readonly Check[];
}

/** The pretend school that gives all but this; null: all. */
async function audited(withheld: string | null): Promise<Audited> {
  const sandbox = await startSandbox({
    people: 200,
    clock: { now: () => noon },
    microsoft: { granted: new Set([...allGrants].filter((grant) => grant !== withheld)) },
    google: { delegated: readingScopes.filter((scope) => scope !== withheld) },
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
  whole = await audited(null);
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

test('a service to which no tenant gives anything starts, and can answer', async () => {
  const guid = '6b0a1c52-1111-4222-8333-444455556666';
  const service = await startService({
    env: { TAB_CLIENT_ID: guid, TAB_TENANTS: guid, DATA_DIR: folder, PORT: '0' },
    clock: systemClock,
    timer: systemTimer,
    random: Math.random,
    newId: randomUUID,
    version: '0.1.0',
    logTo: { write: () => undefined },
  });

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
