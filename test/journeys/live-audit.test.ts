import { afterEach, expect, test } from '@jest/globals';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import { noon } from '../support/audit.ts';
import { collectLive, judgeLive } from '../support/live-audit.ts';
import { isGoogle, isMicrosoft, storm } from '../support/weather.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (sandbox) => sandbox.close()));
});

async function aSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ people: 2000, clock: { now: () => noon }, ...options });
  running.push(sandbox);
  return sandbox;
}

async function auditOf(options: Partial<SandboxOptions> = {}): Promise<AuditRecord> {
  return judgeLive(await collectLive(await aSandbox(options)));
}

test('connect, collect, judge: both platforms are read whole, and every pupil is counted', async () => {
  const sandbox = await aSandbox();

  const record = await judgeLive(await collectLive(sandbox));

  expect(record.sources.map(({ platform, kind, complete, problems }) => ({ platform, kind, complete, problems }))).toEqual([
    { platform: 'teams', kind: 'configuration-snapshot', complete: true, problems: [] },
    { platform: 'teams', kind: 'graph-assignments', complete: true, problems: [] },
    { platform: 'meet', kind: 'policy-api', complete: true, problems: [] },
    { platform: 'meet', kind: 'directory-api', complete: true, problems: [] },
    { platform: 'meet', kind: 'reports-api', complete: true, problems: [] },
  ]);
  expect(pupilsOf(record, 'teams')).toBe(pupilsOf(record, 'meet'));
  expect(pupilsOf(record, 'meet')).toBeGreaterThan(1800);
  expect(sandbox.jobs()).toEqual([]);
});

const story: readonly [what: string, control: string, platform: PlatformId, fits: (finding: Finding) => boolean][] = [
  [
    'a leftover policy on a handful of pupils',
    'recording',
    'teams',
    ({ scope, assignment }) => scope.name.startsWith('Oud') && (assignment?.direct ?? 0) > 0,
  ],
  [
    'a pupils’ council that may record in Teams',
    'recording',
    'teams',
    ({ scope, affected }) => scope.name === 'Leerlingenraad' && affected === 5,
  ],
  ['a pupils’ council that may record in Meet', 'recording', 'meet', ({ scope }) => scope.kind === 'group'],
  ['host management off at the college', 'muting-others', 'meet', ({ scope }) => scope.name.includes('Linde College')],
];

test.each(story)('the story shows as gaps: %s', async (_what, control, platform, fits) => {
  const { findings } = await auditOf();

  const gaps = findings.filter((one) => one.control === control && one.platform === platform && one.outcome === 'gap');

  expect(gaps.filter(fits)).not.toEqual([]);
});

test('the story shows as things that are not seen: a setting that the snapshot lacks, and a value that nobody knows', async () => {
  const { findings } = await auditOf();
  const unread = findings.filter(({ outcome }) => outcome === 'unknown').flatMap((finding) => finding.unread);

  expect(unread.map(({ why }) => why)).toEqual(expect.arrayContaining(['not-exposed', 'unrecognised']));
});

test('the story shows what is right, and what an organiser may loosen', async () => {
  const { summary } = await auditOf();

  expect(summary.outcomes.ok).toBeGreaterThan(20);
  expect(summary.outcomes.default).toBeGreaterThan(0);
});

const weathers: readonly [what: string, down: (host: string) => boolean, up: PlatformId, lost: PlatformId][] = [
  ['Google', isGoogle, 'teams', 'meet'],
  ['Microsoft', isMicrosoft, 'meet', 'teams'],
];

test.each(weathers)(
  'a storm, and %s down: what could be read is judged as on a calm day, the rest is unknown',
  async (_what, down, up, lost) => {
    const calm = await auditOf();

    const record = await auditOf({ mishaps: storm({ seed: 20261122, turnedAway: 0.3, cut: 0.1, down }) });

    expect(of(record, up)).toEqual(of(calm, up));
    expect(of(record, lost).filter(({ outcome }) => ['ok', 'default', 'gap', 'accepted'].includes(outcome))).toEqual([]);
    expect(of(record, lost).some(({ outcome }) => outcome === 'unknown')).toBe(true);
    expect(record.sources.filter(({ platform }) => platform === lost).every(({ complete }) => !complete)).toBe(true);
  },
);

test.each(weathers)(
  'compared with the calm record, %s down is no change but that things are no longer readable',
  async (_what, down, _up, lost) => {
    const calm = await auditOf();
    const record = await auditOf({ mishaps: storm({ seed: 7, turnedAway: 0.3, cut: 0.1, down }) });

    const there = compareAudits(calm, record).changes;
    const back = compareAudits(record, calm).changes;

    expect(kindsOf(there)).toEqual(['no-longer-readable']);
    expect(kindsOf(back)).toEqual(['readable-again']);
    expect([...there, ...back].every(({ before, after }) => (before ?? after)?.platform === lost)).toBe(true);
  },
);

test('a storm in which everything comes through in the end changes nothing at all', async () => {
  const calm = await auditOf();

  for (const seed of [1, 2, 3]) {
    const record = await auditOf({ mishaps: storm({ seed, turnedAway: 0.3, cut: 0.1 }) });
    expect(compareAudits(calm, record).changes).toEqual([]);
    expect(record.findings).toEqual(calm.findings);
  }
});

function of({ findings }: AuditRecord, platform: PlatformId): readonly Finding[] {
  return findings.filter((finding) => finding.platform === platform);
}

function pupilsOf({ populations }: AuditRecord, platform: PlatformId): number {
  const pupils = populations.filter((one) => one.platform === platform && one.role === 'student');
  return pupils.reduce((sum, { members }) => sum + (members ?? Number.NaN), 0);
}

function kindsOf(changes: readonly { readonly kind: string }[]): readonly string[] {
  return [...new Set(changes.map(({ kind }) => kind))].toSorted();
}
