import { describe, expect, test } from '@jest/globals';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { PopulationDefinition } from '../../src/model/school.ts';
import { bothWays, closedLobby, everybody, groups, kindsOf, littleSchool, pupils, type Row } from '../support/little-school.ts';
import { population } from '../support/school.ts';
import { meetingPolicy, people, person } from '../support/teams-bundle.ts';

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
    const [older, newer] = [littleSchool({ policies }), littleSchool({ policies }, { populations })];

    for (const [one, other] of [
      [older, newer],
      [newer, older],
    ] as const) {
      expect(compareAudits(one, other)).toMatchObject({ changes: [], caveats: caveat ? ['other-mapping'] : [] });
      expect(compareAudits(one, other).dividedOtherwise > 0).toBe(caveat);
    }
  });

  test('under another name, what the tenant changed shows all the same', () => {
    const renamed = littleSchool(
      { policies: [meetingPolicy('Global', { AllowTranscription: true })] },
      { populations: [{ ...pupils, id: 'leerlingen-po' }] },
    );

    expect(compareAudits(littleSchool({ policies: [closedLobby] }), renamed).changes).toMatchObject([
      { kind: 'new', before: { population: 'onderbouw' }, after: { population: 'leerlingen-po', control: 'transcription' } },
    ]);
  });

  test('a class that is told apart hides nothing of those who stay where they were', () => {
    const teachers = population({ id: 'leraren-po', role: 'teacher', stage: 'primary', teamsGroups: ['leraren'] });
    const members = { ...groups, leraren: ['teacher-global-0', 'teacher-global-1', 'teacher-global-2', 'teacher-global-3'] };
    const before = littleSchool({ policies: [closedLobby], groupMembers: members }, { populations: [pupils, teachers] });
    const after = littleSchool({ groupMembers: members }, { populations: [classOwn, pupils, teachers] });

    expect(compareAudits(before, after).changes).toMatchObject([{ kind: 'new', after: { control: 'lobby', population: 'leraren-po' } }]);
  });

  /** Pupils of one class hold a loose policy; which population they are in is what changes. */
  const classes = { ...groups, 'klas-b': ['student-global-2', 'media-student'], 'klas-c': ['student-global-5', 'student-global-6'] };
  const withMedia = { policies: [closedLobby, meetingPolicy('Media', { AllowTranscription: true })], groupMembers: classes };
  const mediaHolder = person('media-student', 'student', { policy: 'Media' });
  const divided = (...definitions: readonly (readonly [id: string, ...teamsGroups: string[]])[]): AuditRecord =>
    littleSchool(
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
    ].map((populations) => littleSchool(held, { populations })) as [AuditRecord, AuditRecord];

    expect(
      [older, newer].map(
        ({ findings }) => findings.find(({ control, population: id }) => control === 'recording' && id === 'onderbouw')?.outcome,
      ),
    ).toEqual(['gap', 'ok']);
    expect(compareAudits(older, newer).changes).toEqual([]);
  });

  test('people who were counted by an earlier mapping than the one that is written down', () => {
    const { findings, populations, ...rest } = littleSchool({});
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

    expect(
      kindsOf(littleSchool({ policies: [closedLobby] }), littleSchool({ policies: [loose] }, { populations: moved }), 'transcription'),
    ).toContain('new');
  });

  test('the first time that somebody tells who holds what', () => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true, AllowTranscription: true })];
    const [nobodyTold, told] = [littleSchool({ policies, rows: [] }), littleSchool({ policies })];

    expect(compareAudits(nobodyTold, told)).toMatchObject({ changes: [], caveats: ['other-mapping'] });
    expect(compareAudits(nobodyTold, told).dividedOtherwise).toBeGreaterThan(0);
  });

  test('a record of before the mapping was written down', () => {
    const policies = [meetingPolicy('Global', { AllowTranscription: true })];
    const [older, newer] = [littleSchool({ policies }), littleSchool({ policies }, { populations: [{ ...pupils, id: 'leerlingen-po' }] })];
    const { mapping: _, ...untold } = older;

    expect(compareAudits(untold, newer)).toMatchObject({ changes: [], caveats: ['other-mapping'] });
  });
});

describe('who holds a policy', () => {
  const media = meetingPolicy('Media', { AllowTranscription: true });
  const holder = (role: string): Row => person(`media-${role}`, role, { policy: 'Media' });
  const held = (...rows: readonly Row[]): AuditRecord => littleSchool({ policies: [closedLobby, media], rows: [...everybody, ...rows] });

  test('one that is given to nobody any more is there still', () => {
    expect(bothWays(held(holder('student')), held(), 'transcription')).toEqual([['changed'], ['changed']]);
  });

  test('pupils who get another one than their teachers have are mended', () => {
    const [before, after] = [held(holder('student'), holder('teacher')), held(holder('teacher'))];

    expect(bothWays(before, after, 'transcription')).toEqual([['mended'], ['new']]);
  });

  test('one that is deleted is gone', () => {
    expect(kindsOf(held(holder('student')), littleSchool({ policies: [closedLobby] }), 'transcription')).toEqual(['gone']);
  });
});
