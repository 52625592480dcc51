import { beforeAll, describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, subarray, tuple, type Arbitrary } from 'fast-check';
import { compareAudits, type AuditChange, type ChangeKind } from '../../src/audit/compare-audits.ts';
import type { RawExport } from '../../src/audit/exports.ts';
import { judgeExports } from '../../src/audit/judge-exports.ts';
import { controls } from '../../src/controls/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import { stages, type Stage } from '../../src/model/population.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { School } from '../../src/model/school.ts';
import { presetIds } from '../../src/presets/index.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { arbitrarySchool } from '../support/arbitrary-school.ts';
import { noon, sample } from '../support/audit.ts';
import { collectLive, sandboxSchool } from '../support/live-audit.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { meetSchool, meetSchoolSettings, teamsSchool } from '../support/sample-schools.ts';
import { population, school } from '../support/school.ts';
import { reordered } from '../support/reordered.ts';

interface Judged {
  readonly school: School;
  readonly preset: string | undefined;
  readonly stage: Stage;
}

/** What only a change in the tenant, or in what could be read of it, may bring. */
const ofTheTenant: readonly ChangeKind[] = ['new', 'mended', 'changed', 'gone', 'no-longer-readable', 'readable-again', 'judged-otherwise'];

const groupMembers = { 'g-leraren': ['teacher-Leraren-0', 'student-global-0'], 'klas-a': ['student-global-0', 'leftover', 'roleless'] };
const teamsSettings = school({
  populations: [
    population({ id: 'klas-a', role: 'student', stage: 'primary', teamsGroups: ['klas-a'] }),
    population({ id: 'leraren', role: 'teacher', teamsGroups: ['g-leraren'] }),
  ],
});
const teamsTenant = {
  ...teamsSchool(),
  TeamsMeetingPolicy: teamsSchool()['TeamsMeetingPolicy'] as readonly { readonly Identity: string }[],
  groupMembers,
};

const tenants: readonly [name: string, platform: PlatformId, content: unknown, settings: School][] = [
  ['a Teams school', 'teams', teamsTenant, teamsSettings],
  ['a Google school', 'meet', meetSchool(), meetSchoolSettings],
  ['a real Teams tenant', 'teams', sample('teams/tenant-a-policies.json'), teamsSettings],
  ['a real Google tenant', 'meet', sample('google/tenant-b-meet.json'), meetSchoolSettings],
  ['four units and two groups', 'meet', sample('google/policies-list-four-ous-two-groups.json'), meetSchoolSettings],
];

describe('the same collection, judged by what a school thinks otherwise: by its own norm, exceptions, attestations and populations', () => {
  test.each(tenants)('%s: nothing changed in the tenant, and the way back mirrors the way there', (_name, platform, content, settings) => {
    holdsFor([exportOf(platform, content)], settings, 25);
  });

  describe('the pretend school, as it is kept', () => {
    let kept: readonly RawExport[] = [];
    beforeAll(async () => {
      const sandbox = await startSandbox({ people: 300, clock: { now: () => noon } });
      kept = await collectLive(sandbox).finally(async () => sandbox.close());
    });

    test('nothing changed in the tenant, and the way back mirrors the way there', async () => {
      holdsFor(kept, await sandboxSchool(), 25);
    });
  });
});

test('a Teams school of which less is read, judged otherwise as well: nothing came, went or was mended', () => {
  const ofReading: readonly ChangeKind[] = ['no-longer-readable', 'readable-again'];
  const kept = tuple(...teamsTenant.TeamsMeetingPolicy.map((policy) => subarray(Object.keys(policy), { minLength: 30 })));
  assert(
    property(arbitrarySchool(teamsSettings, policies), kept, (own, settings) => {
      const TeamsMeetingPolicy = teamsTenant.TeamsMeetingPolicy.map((policy, index) =>
        Object.fromEntries(Object.entries(policy).filter(([key]) => key === 'Identity' || settings[index]?.includes(key))),
      );
      const whole = judged([exportOf('teams', teamsTenant)], asIs(teamsSettings));
      const half = judged([exportOf('teams', { ...teamsTenant, TeamsMeetingPolicy })], asIs(own));

      const { changes } = compareAudits(whole, half);
      expect(changes.filter(({ kind }) => ofTheTenant.includes(kind) && !ofReading.includes(kind)).map(shown)).toEqual([]);
      expectMirrored(whole, half);
    }),
    { numRuns: 60, seed: 20_261_122 },
  );
});

function holdsFor(exports: readonly RawExport[], settings: School, numRuns: number): void {
  const scopes = [...new Set(judged(exports, asIs(settings)).findings.map(({ scope }) => scope.name))];
  const ways = waysToJudge(settings, scopes);
  assert(
    property(ways, ways, integer(), (one, other, seed) => {
      const [older, newer] = [judged(exports, one), judged(exports, other)];
      const { changes } = compareAudits(older, newer);

      expect(changes.filter(({ kind }) => ofTheTenant.includes(kind)).map(shown)).toEqual([]);
      expectMirrored(older, newer);
      expect(compareAudits(shuffled(older, seed), shuffled(newer, seed))).toEqual(compareAudits(older, newer));
    }),
    { numRuns, seed: 20_261_122 },
  );
}

function waysToJudge(settings: School, scopes: readonly string[]): Arbitrary<Judged> {
  const preset = constantFrom(undefined, undefined, undefined, ...presetIds);
  return tuple(arbitrarySchool(settings, scopes), preset, constantFrom('primary', 'primary', ...stages)).map(([own, named, stage]) => ({
    school: own,
    preset: named,
    stage,
  }));
}

const policies = ['Global', 'Leraren', 'Oud'] as const;
const switches = {
  AllowCloudRecording: [true, false],
  AutoAdmittedUsers: ['OrganizerOnly', 'EveryoneInCompany', 'Everyone', 'Onbekend', null],
  AllowTranscription: [true, false, null],
  MeetingChatEnabledType: ['Enabled', 'Disabled'],
  DesignatedPresenterRoleMode: ['OrganizerOnlyUserOverride', 'EveryoneUserOverride'],
  AllowMeetNow: [true, false],
  AllowAnonymousUsersToStartMeeting: [true, false],
} as const;

interface Turned {
  readonly policy: string;
  readonly setting: string;
  readonly was: unknown;
  readonly is: unknown;
}

const turns: Arbitrary<Turned> = tuple(constantFrom(...policies), constantFrom(...Object.entries(switches))).chain(
  ([policy, [setting, values]]) =>
    tuple(constantFrom(...values), constantFrom(...values)).map(([was, is]) => ({ policy, setting, was, is })),
);

describe('one value of one policy in a Teams school', () => {
  test('brings the changes of that value: each finding that now says otherwise, and no other', () => {
    assert(
      property(turns, (turned) => {
        const [older, newer] = records(turned, teamsSettings);
        const { changes, caveats, dividedOtherwise } = compareAudits(older, newer);

        expect(changes.filter(({ kind }) => !ofTheTenant.includes(kind)).map(shown)).toEqual([]);
        expect([caveats, dividedOtherwise]).toEqual([[], 0]);
        expect(changes.map(placeOf).toSorted()).toEqual(saidOtherwise(older, newer).toSorted());
        expectMirrored(older, newer);
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });

  test('shows as it would alone when the school changes its mind about something else', () => {
    const about = (change: AuditChange): string => (change.after ?? change.before)?.control ?? '';
    assert(
      property(turns, arbitrarySchool(teamsSettings, policies), (turned, { overrides, exceptions, attestations }) => {
        const touched = new Set(controls.filter((control) => mayTouch(turned.setting, control)).map(({ id }) => id as string));
        const elsewhere = <T extends { readonly control: string }>(all: readonly T[]): readonly T[] =>
          all.filter(({ control }) => !touched.has(control));
        const mind = { overrides: elsewhere(overrides), exceptions: elsewhere(exceptions), attestations: elsewhere(attestations) };

        const [alone, together] = [teamsSettings, { ...teamsSettings, ...mind }].map((own) => {
          const { changes } = compareAudits(...records(turned, teamsSettings, own));
          return changes.filter((change) => touched.has(about(change))).map(shown);
        });
        expect(together).toEqual(alone);
      }),
      { numRuns: 80, seed: 20_261_122 },
    );
  });
});

const verdicts = constantFrom<Pick<Finding, 'outcome' | 'allows'>>(
  { outcome: 'gap', allows: 'everyone' },
  { outcome: 'gap', allows: 'organisation' },
  { outcome: 'accepted', allows: 'everyone' },
  { outcome: 'ok', allows: 'nobody' },
  { outcome: 'unknown', allows: null },
  { outcome: 'not-applicable', allows: null },
);
const parts = array(
  tuple(verdicts, integer({ min: 1, max: 3 }), constantFrom('a', 'b')).map(([verdict, affected, value]) =>
    aFinding({ ...verdict, affected, observed: [{ setting: 'AllowCloudRecording', value, readFrom: 'a' }] }),
  ),
  { maxLength: 5 },
);

test('parts of the same people, whatever they answer: the way back mirrors the way there, and their order says nothing', () => {
  assert(
    property(parts, parts, integer(), (before, after, seed) => {
      const [older, newer] = [aRecord({ findings: before }), aRecord({ findings: after })];

      expectMirrored(older, newer);
      expect(compareAudits(shuffled(older, seed), shuffled(newer, seed))).toEqual(compareAudits(older, newer));
      expect(compareAudits(older, shuffled(older, seed))).toMatchObject({ changes: [], unchanged: before.length });
    }),
    { numRuns: 1000, seed: 20_261_122 },
  );
});

function judged(exports: readonly RawExport[], { school: own, preset, stage }: Judged): AuditRecord {
  return judgeExports(exports, own, { preset, stage }, { clock: { now: () => noon }, version: '1', newId: () => 'x', startedAt: noon });
}

function asIs(own: School): Judged {
  return { school: own, preset: undefined, stage: 'primary' };
}

function exportOf(platform: PlatformId, content: unknown): RawExport {
  return { platform, origin: 'export.json', readAt: noon.toISOString(), content };
}

/** Before and after an administrator turned one switch; `then` is what the school thinks by that time. */
function records({ policy, setting, was, is }: Turned, own: School, then = own): readonly [AuditRecord, AuditRecord] {
  return [
    judged([exportOf('teams', withValue(policy, setting, was))], asIs(own)),
    judged([exportOf('teams', withValue(policy, setting, is))], asIs(then)),
  ];
}

function withValue(policy: string, setting: string, value: unknown): object {
  const all = teamsTenant.TeamsMeetingPolicy;
  return { ...teamsTenant, TeamsMeetingPolicy: all.map((one) => (one.Identity.endsWith(policy) ? { ...one, [setting]: value } : one)) };
}

/** On what pupils may create hangs who organises, and so nearly everything. */
function mayTouch(setting: string, { id, teams: sides }: (typeof controls)[number]): boolean {
  if (setting === 'AllowMeetNow' || id === 'creating-meetings') return true;
  return sides.some((side) => side.kind === 'central' && side.grade.settings.some((name) => name.endsWith(`.${setting}`)));
}

/** By a simpler reckoning of its own: where a gap came, went or goes another way, and where something was read that is not, or the other way round. */
function saidOtherwise(older: AuditRecord, newer: AuditRecord): readonly string[] {
  const [was, is] = [older, newer].map(({ findings }) => new Map(findings.map((after) => [placeOf({ before: null, after }), after])));
  return [...(was ?? [])].flatMap(([place, before]) => {
    const after = is?.get(place);
    return after !== undefined && !isAlike(before, after) ? [place] : [];
  });
}

function isAlike(one: Finding, other: Finding): boolean {
  const both = [one, other];
  if (both.some(({ outcome }) => outcome === 'not-applicable')) return both.every(({ outcome }) => outcome !== 'gap');
  if (both.some(({ outcome }) => outcome === 'unknown')) return one.outcome === other.outcome;
  return (one.outcome === 'gap') === (other.outcome === 'gap') && (one.outcome !== 'gap' || one.allows === other.allows);
}

function placeOf({ before, after }: Pick<AuditChange, 'before' | 'after'>): string {
  const finding = after ?? before;
  return finding === null ? '' : [finding.control, finding.platform, finding.scope.id, finding.population].join(' · ');
}

function shown({ kind, before, after }: AuditChange): string {
  return `${kind} ${placeOf({ before, after })}: ${before?.outcome} ${before?.allows} → ${after?.outcome} ${after?.allows}`;
}

const back: Readonly<Record<ChangeKind, readonly ChangeKind[]>> = {
  new: ['mended', 'gone'],
  mended: ['new'],
  gone: ['new'],
  changed: ['changed'],
  'no-longer-readable': ['readable-again'],
  'readable-again': ['no-longer-readable'],
  'norm-changed': ['norm-changed'],
  accepted: ['no-longer-accepted'],
  'no-longer-accepted': ['accepted'],
  // Who said one thing may say another.
  attested: ['attestation-ended', 'attested'],
  'attestation-ended': ['attested'],
  'judged-otherwise': ['judged-otherwise'],
};

function expectMirrored(older: AuditRecord, newer: AuditRecord): void {
  const [there, here] = [compareAudits(older, newer), compareAudits(newer, older)];
  const returned = Map.groupBy(here.changes, ({ before, after }) => JSON.stringify([after, before]));
  const unanswered = there.changes.filter(({ kind, before, after }) => {
    const answers = returned.get(JSON.stringify([before, after])) ?? [];
    return !answers.some((answer) => back[kind].includes(answer.kind));
  });

  expect(unanswered.map(shown)).toEqual([]);
  expect([here.changes.length, here.unchanged, here.dividedOtherwise, here.caveats]).toEqual([
    there.changes.length,
    there.unchanged,
    there.dividedOtherwise,
    there.caveats,
  ]);
}

function shuffled(record: AuditRecord, seed: number): AuditRecord {
  return { ...record, findings: reordered(record.findings, seed), populations: reordered(record.populations, seed) };
}
