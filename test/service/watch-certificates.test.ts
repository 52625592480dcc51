import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMetrics } from '../../src/http/guards/metrics.ts';
import { createLog } from '../../src/log.ts';
import type { TenantConnections } from '../../src/connections.ts';
import { AppError } from '../../src/errors.ts';
import { watchCertificates } from '../../src/service/watch-certificates.ts';
import { noon } from '../support/audit.ts';
import { selfSigned } from '../support/certificate.ts';
import { temporaryFolder } from '../support/command-line.ts';

const clock = { now: () => noon };
const folder = temporaryFolder();

/** The tenant is read with one certificate, and the bot and the tab have files of their own; what the log says and the counters show. */
async function watched(tenant: TenantConnections['microsoft'], files: { readonly bot: string; readonly tab: string }) {
  const lines: string[] = [];
  const metrics = createMetrics({ clock, mounts: [] });
  await watchCertificates({
    config: {
      mode: 'tenant',
      bot: { proof: { kind: 'certificate', path: files.bot } } as never,
      tabProof: { kind: 'certificate', path: files.tab },
    },
    connections: async () => {
      if (tenant === null) throw new AppError('no-connection', {});
      return { microsoft: tenant, google: null };
    },
    clock,
    log: createLog({ level: 'debug', clock, destination: { write: (line) => void lines.push(line) } }),
    ends: metrics.certificateEnds,
  });
  const counters = await metrics.text.read();
  return {
    said: lines.map((line) => JSON.parse(line) as Record<string, unknown>).map(({ level, use, until }) => [level, use, until]),
    counted: counters.split('\n').filter((line) => line.startsWith('lesklaar_certificate_ends_seconds')),
  };
}

function fileWith(name: string, days: { readonly from?: string; readonly until?: string }): string {
  const { privateKey, certificate } = selfSigned(name, days);
  const path = join(folder, `${name}.pem`);
  writeFileSync(path, `${privateKey}${certificate}`);
  return path;
}

test('certificates that have ended or soon will stand in the log and all of them in the counters, before anybody is turned away', async () => {
  const proof = { kind: 'certificate', ...selfSigned('tenant', { until: '2026-11-20' }) } as const;
  const tenant = { tenantId: 't', clientId: 'c', credential: proof, configurationApi: 'skip' } as const;
  const files = { bot: fileWith('bot', { until: '2027-01-10' }), tab: fileWith('tab', { until: '2027-01-11' }) };

  const { said, counted } = await watched(tenant, files);

  expect(said).toEqual([
    ['error', 'tenant', '2026-11-20T00:00:00.000Z'],
    ['warn', 'bot', '2027-01-10T00:00:00.000Z'],
  ]);
  const seconds = (day: string): number => Date.parse(day) / 1000;
  expect(counted).toEqual([
    `lesklaar_certificate_ends_seconds{use="tenant"} ${seconds('2026-11-20')}`,
    `lesklaar_certificate_ends_seconds{use="bot"} ${seconds('2027-01-10')}`,
    `lesklaar_certificate_ends_seconds{use="tab"} ${seconds('2027-01-11')}`,
  ]);
});

test('a school without a tenant of Microsoft, or a file that went away, keeps nothing from starting', async () => {
  const whole = { bot: fileWith('bot', {}), tab: fileWith('tab', { from: '2027-01-01' }) };

  const early = await watched(null, whole);
  const gone = await watched(null, { ...whole, bot: join(folder, 'weg.pem') });

  expect(early.said).toEqual([['error', 'tab', '2049-01-01T00:00:00.000Z']]);
  expect(gone.said).toEqual([['warn', undefined, undefined]]);
});
