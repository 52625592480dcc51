import { describe, expect, test } from '@jest/globals';
import { compareAudits, type ChangeKind } from '../../src/audit/compare-audits.ts';
import type { AuditPlan } from '../../src/audit/plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { Override, PopulationDefinition, School } from '../../src/model/school.ts';
import { audit } from '../support/audit.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { meetSchool, meetSchoolSettings } from '../support/sample-schools.ts';
import { population, school } from '../support/school.ts';
import { meetingPolicy, people, person } from '../support/teams-bundle.ts';

type Row = Readonly<Record<string, unknown>>;

/** Ten pupils and four teachers, all on Global; two pupils are in a class with a group of its own. */
interface Tenant {
  readonly policies?: readonly Row[];
  readonly rows?: readonly Row[];
  readonly groupMembers?: Readonly<Record<string, readonly string[]>>;
}

const classA = ['student-global-0', 'student-global-1'];
const everybody = [...people(10, 'student'), ...people(4, 'teacher')];
const pupils = population({ id: 'onderbouw', role: 'student', stage: 'primary', teamsGroups: ['alle-leerlingen'] });
const groups = {
  'alle-leerlingen': ['media-student', ...Array.from({ length: 10 }, (_, index) => `student-global-${index}`)],
  'klas-a': classA,
};
const open = meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' });
const closed = meetingPolicy('Global');

function record(
  { policies = [open], rows = everybody, groupMembers = groups }: Tenant,
  settings: Partial<School> = {},
  plan: Partial<AuditPlan> = {},
): AuditRecord {
  const own = school({ populations: [pupils], ...settings });
  return audit({ teams: [{ TeamsMeetingPolicy: policies, userConfigurations: rows, groupMembers }], school: own, plan });
}

/** The kinds of change in one right. */
function kinds(older: AuditRecord, newer: AuditRecord, control = 'lobby'): readonly ChangeKind[] {
  const { changes } = compareAudits(older, newer);
  return changes.filter(({ before, after }) => (after ?? before)?.control === control).map(({ kind }) => kind);
}

/** There and back. */
function bothWays(older: AuditRecord, newer: AuditRecord): readonly (readonly ChangeKind[])[] {
  return [kinds(older, newer), kinds(newer, older)];
}

function asks(accept: Override['accept']): Partial<School> {
  return { overrides: [{ control: 'lobby', role: 'teacher', stage: null, platform: null, accept, reason: 'besluit directie' }] };
}

describe('what the school asks', () => {
  test('loosening the own norm mends nothing, and taking it back brings nothing new', () => {
    const [strict, loose] = [record({}), record({}, asks('organisation'))];

    expect(strict.findings.filter(({ control, outcome }) => control === 'lobby' && outcome === 'gap')).not.toEqual([]);
    expect(bothWays(strict, loose)).toEqual([['norm-changed'], ['norm-changed']]);
    expect(compareAudits(strict, loose)).toMatchObject({ changes: [{ after: { outcome: 'default' } }], caveats: [], dividedOtherwise: 0 });
  });

  test('a right of which nothing was asked before is no new gap', () => {
    const staff = [...everybody, ...people(2, 'staff')];
    const [unasked, asked] = [{}, { overrides: [{ ...asks('organiser').overrides?.[0], role: 'staff' } as Override] }].map((settings) =>
      record({ rows: staff }, settings),
    ) as [AuditRecord, AuditRecord];

    expect(unasked.findings.some((finding) => finding.control === 'lobby' && finding.population === 'medewerkers')).toBe(false);
    expect(bothWays(unasked, asked)).toEqual([['norm-changed'], ['norm-changed']]);
  });

  test.each([
    ['is mended by either norm', 'invited', closed, ['mended'], ['new']],
    [
      'is a gap by either norm, and goes further',
      'organisation-without-guests',
      meetingPolicy('Global', { AutoAdmittedUsers: 'Everyone' }),
      ['changed'],
      ['changed'],
    ],
    [
      'is in order by the new norm only',
      'everyone',
      meetingPolicy('Global', { AutoAdmittedUsers: 'Everyone' }),
      ['norm-changed'],
      ['norm-changed'],
    ],
  ] as const)('where norm and setting change at once, what %s', (_what, accept, policy, there, back) => {
    expect(bothWays(record({}), record({ policies: [policy] }, asks(accept)))).toEqual([there, back]);
  });
});

describe('what the school decides', () => {
  const exception = {
    control: 'lobby',
    platform: null,
    scope: null,
    population: null,
    reason: 'proef',
    approvedBy: 'directie',
    until: '2026-12-01',
  };
  const word = { control: 'local-recording', platform: null, population: null, by: 'ict', until: '2026-12-01' } as const;

  test('a gap that is approved is not mended, and one that is approved no more is not new', () => {
    const approved = { exceptions: [exception] };

    expect(bothWays(record({}), record({}, approved))).toEqual([['accepted'], ['no-longer-accepted']]);
    expect(kinds(record({}, approved), record({}, approved, { today: '2026-12-02' }))).toEqual(['no-longer-accepted']);
  });

  test('a gap that is approved and goes further says both', () => {
    const further = record({ policies: [meetingPolicy('Global', { AutoAdmittedUsers: 'Everyone' })] }, { exceptions: [exception] });

    expect(bothWays(record({}), further)).toEqual([
      ['changed', 'accepted'],
      ['changed', 'no-longer-accepted'],
    ]);
  });

  test('what was approved and is mended, is mended', () => {
    expect(kinds(record({}, { exceptions: [exception] }), record({ policies: [closed] }))).toEqual(['mended']);
  });

  test('somebody’s word makes nothing readable', () => {
    const [unsaid, fine, wrong] = [[], [{ ...word, outcome: 'ok' }], [{ ...word, outcome: 'gap' }]].map((attestations) =>
      record({}, { attestations: attestations as School['attestations'] }),
    ) as [AuditRecord, AuditRecord, AuditRecord];

    const told = [compareAudits(unsaid, fine), compareAudits(fine, unsaid), compareAudits(fine, wrong), compareAudits(unsaid, wrong)];

    expect(told.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['attested'],
      ['attestation-ended'],
      ['attested'],
      ['attested'],
    ]);
  });

  test('whose word it is that pupils create no meetings takes out what is asked of them, and mends nothing', () => {
    const attestations = [{ ...word, control: 'creating-meetings', platform: 'meet', population: 'leerlingen', outcome: 'ok' }] as const;
    const [unsaid, said] = [meetSchoolSettings, { ...meetSchoolSettings, attestations }].map((own) =>
      audit({ meet: [meetSchool()], school: own }),
    ) as [AuditRecord, AuditRecord];

    expect(bothWays(unsaid, said)).toEqual([['attested'], ['attestation-ended']]);
    expect(new Set(compareAudits(unsaid, said).changes.map(({ kind }) => kind))).toEqual(new Set(['attested']));
  });
});

describe('how people are divided', () => {
  const classOwn = population({ id: 'klas-a', role: 'student', stage: 'primary', teamsGroups: ['klas-a'] });
  const mappings: readonly [string, readonly PopulationDefinition[], caveat: boolean][] = [
    ['under another name', [{ ...pupils, id: 'leerlingen-po' }], false],
    ['in two', [classOwn, pupils], true],
    ['by nothing', [], true],
    ['as teachers', [{ ...pupils, role: 'teacher' }], true],
    ['by the class alone', [{ ...pupils, teamsGroups: ['klas-a'] }], true],
  ];

  test.each(mappings)('%s: nothing came, went or was mended', (_how, populations, caveat) => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true, MeetingChatEnabledType: 'Enabled' })];
    const [older, newer] = [record({ policies }), record({ policies }, { populations })];

    for (const [one, other] of [
      [older, newer],
      [newer, older],
    ] as const) {
      expect(compareAudits(one, other)).toMatchObject({ changes: [], caveats: caveat ? ['other-mapping'] : [] });
      expect(compareAudits(one, other).dividedOtherwise > 0).toBe(caveat);
    }
  });

  test('under another name, what the tenant changed shows all the same', () => {
    const renamed = record(
      { policies: [meetingPolicy('Global', { AllowTranscription: true })] },
      { populations: [{ ...pupils, id: 'leerlingen-po' }] },
    );

    expect(compareAudits(record({ policies: [closed] }), renamed).changes).toMatchObject([
      { kind: 'new', before: { population: 'onderbouw' }, after: { population: 'leerlingen-po', control: 'transcription' } },
    ]);
  });

  test('a class that is told apart hides nothing of those who stay where they were', () => {
    const teachers = population({ id: 'leraren-po', role: 'teacher', stage: 'primary', teamsGroups: ['leraren'] });
    const members = { ...groups, leraren: ['teacher-global-0', 'teacher-global-1', 'teacher-global-2', 'teacher-global-3'] };
    const before = record({ policies: [closed], groupMembers: members }, { populations: [pupils, teachers] });
    const after = record({ groupMembers: members }, { populations: [classOwn, pupils, teachers] });

    expect(compareAudits(before, after).changes).toMatchObject([{ kind: 'new', after: { control: 'lobby', population: 'leraren-po' } }]);
  });

  /** Pupils of one class hold a loose policy; which population they are in is what changes. */
  const classes = { ...groups, 'klas-b': ['student-global-2', 'media-student'], 'klas-c': ['student-global-5', 'student-global-6'] };
  const withMedia = { policies: [closed, meetingPolicy('Media', { AllowTranscription: true })], groupMembers: classes };
  const mediaHolder = person('media-student', 'student', { policy: 'Media' });
  const divided = (...definitions: readonly (readonly [id: string, ...teamsGroups: string[]])[]): AuditRecord =>
    record(
      { ...withMedia, rows: [...everybody, mediaHolder] },
      { populations: definitions.map(([id, ...teamsGroups]) => population({ id, role: 'student', stage: 'primary', teamsGroups })) },
    );

  test.each<[string, AuditRecord, AuditRecord]>([
    [
      'as many come as go',
      divided(['klas', 'klas-a'], ['rest', 'alle-leerlingen']),
      divided(['klas', 'klas-b'], ['rest', 'alle-leerlingen']),
    ],
    [
      'as many come as another one claims',
      divided(['c', 'klas-c'], ['ab', 'klas-a']),
      divided(['c', 'klas-c', 'klas-a'], ['ab', 'klas-a', 'klas-b']),
    ],
    [
      'another one comes first',
      divided(['klas', 'klas-b'], ['rest', 'alle-leerlingen']),
      divided(['rest', 'alle-leerlingen'], ['klas', 'klas-b']),
    ],
  ])('people who are in another population hold what they held: %s', (_story, older, newer) => {
    expect([compareAudits(older, newer), compareAudits(newer, older)].map(({ changes }) => changes)).toEqual([[], []]);
    expect(compareAudits(older, newer)).toMatchObject({ caveats: ['other-mapping'] });
  });

  test('who organises is another matter when other people count as teachers', () => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true }), meetingPolicy('Leraren')];
    const teachers = people(4, 'teacher', { policy: 'Leraren' });
    const rows = [...people(10, 'student'), ...teachers, person('invaller', null)];
    const held = { policies, rows, groupMembers: { ...groups, invallers: ['invaller'] } };
    const [older, newer] = [
      [pupils],
      [pupils, population({ id: 'stage', role: 'student', stage: 'adult', teamsGroups: ['invallers'] })],
    ].map((populations) => record(held, { populations })) as [AuditRecord, AuditRecord];

    expect(
      [older, newer].map(
        ({ findings }) => findings.find(({ control, population: id }) => control === 'recording' && id === 'onderbouw')?.outcome,
      ),
    ).toEqual(['gap', 'ok']);
    expect(compareAudits(older, newer).changes).toEqual([]);
  });

  test('people who were counted by an earlier mapping than the one that is written down', () => {
    const { findings, populations, ...rest } = record({});
    const earlier = { findings, populations };
    const renamed = <T extends object>(one: T): T => JSON.parse(JSON.stringify(one).replaceAll('"onderbouw"', '"leerlingen-po"')) as T;

    expect(compareAudits({ ...rest, ...renamed(earlier) }, { ...rest, ...earlier })).toMatchObject({
      changes: [],
      caveats: ['other-mapping'],
    });
  });

  test('a policy’s own setting shows whoever holds it', () => {
    const moved = [{ ...pupils, teamsGroups: ['klas-a'] }];
    const loose = meetingPolicy('Global', { AllowTranscription: true });

    expect(kinds(record({ policies: [closed] }), record({ policies: [loose] }, { populations: moved }), 'transcription')).toContain('new');
  });

  test('the first time that somebody tells who holds what', () => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true, AllowTranscription: true })];
    const [nobodyTold, told] = [record({ policies, rows: [] }), record({ policies })];

    expect(compareAudits(nobodyTold, told)).toMatchObject({ changes: [], caveats: ['other-mapping'] });
    expect(compareAudits(nobodyTold, told).dividedOtherwise).toBeGreaterThan(0);
  });

  test('a record of before the mapping was written down', () => {
    const policies = [meetingPolicy('Global', { AllowTranscription: true })];
    const [older, newer] = [record({ policies }), record({ policies }, { populations: [{ ...pupils, id: 'leerlingen-po' }] })];
    const { mapping: _, ...untold } = older;

    expect(compareAudits(untold, newer)).toMatchObject({ changes: [], caveats: ['other-mapping'] });
  });
});

describe('who holds a policy', () => {
  const media = meetingPolicy('Media', { AllowTranscription: true });
  const holder = (role: string): Row => person(`media-${role}`, role, { policy: 'Media' });
  const held = (...rows: readonly Row[]): AuditRecord => record({ policies: [closed, media], rows: [...everybody, ...rows] });

  test('one that is given to nobody any more is there still', () => {
    expect([kinds(held(holder('student')), held(), 'transcription'), kinds(held(), held(holder('student')), 'transcription')]).toEqual([
      ['changed'],
      ['changed'],
    ]);
  });

  test('pupils who get another one than their teachers have are mended', () => {
    const [before, after] = [held(holder('student'), holder('teacher')), held(holder('teacher'))];

    expect([kinds(before, after, 'transcription'), kinds(after, before, 'transcription')]).toEqual([['mended'], ['new']]);
  });

  test('one that is deleted is gone', () => {
    expect(kinds(held(holder('student')), record({ policies: [closed] }), 'transcription')).toEqual(['gone']);
  });
});

describe('parts of the same people with answers of their own', () => {
  const part = (affected: number, given: Partial<Finding> = {}): Finding => aFinding({ affected, ...given });
  const fine = (affected: number): Finding => part(affected, { outcome: 'ok', allows: 'nobody' });
  const unread = (affected: number): Finding => part(affected, { outcome: 'unknown', allows: null });
  const milder = { allows: 'organisation' } as const;

  test.each<[string, Finding[], Finding[], ChangeKind[], ChangeKind[]]>([
    ['a few get a good answer', [part(100)], [part(100), fine(3)], [], []],
    ['a few of them get a good answer', [part(100)], [part(90), fine(10)], ['changed'], ['changed']],
    ['the milder one is mended', [part(50, milder), part(7)], [part(7), fine(50)], ['mended'], ['new']],
    ['a few are not read', [part(100), fine(10)], [part(100), unread(10)], ['no-longer-readable'], ['readable-again']],
    ['a few of those in order get a gap', [fine(100)], [fine(97), part(3)], ['new'], ['mended']],
    ['a few get a worse one', [part(100, milder)], [part(97, milder), part(3)], ['changed', 'changed'], ['changed', 'changed']],
  ])('%s', (_story, older, newer, there, back) => {
    const [before, after] = [aRecord({ findings: older }), aRecord({ findings: newer })];

    expect([compareAudits(before, after), compareAudits(after, before)].map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      there,
      back,
    ]);
  });
});

describe('another version of the product', () => {
  const seen = aFinding({ outcome: 'ok', allows: 'nobody', observed: [{ setting: 'AllowCloudRecording', value: false, readFrom: 'a' }] });
  const newVersion = { generator: { name: 'lesklaar', version: '0.2.0' } } as const;

  test.each<[string, Finding[], ChangeKind[]]>([
    ['judges the same otherwise', [{ ...seen, outcome: 'gap', allows: 'everyone' }], ['judged-otherwise']],
    [
      'looks at a setting more',
      [{ ...aFinding(), observed: [...seen.observed, { setting: 'Copilot', value: 'On', readFrom: 'a' }] }],
      ['judged-otherwise'],
    ],
    ['looks at another right as well', [seen, aFinding({ control: 'presenting' })], ['judged-otherwise']],
    ['sees a setting that was changed', [aFinding()], ['new']],
  ])('%s', (_story, findings, there) => {
    const { changes } = compareAudits(aRecord({ findings: [seen] }), aRecord({ ...newVersion, findings }));

    expect(changes.map(({ kind }) => kind)).toEqual(there);
  });
});
