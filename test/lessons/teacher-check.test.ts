import { describe, expect, test } from '@jest/globals';
import { controlById } from '../../src/controls/index.ts';
import { themes } from '../../src/lessons/check/themes.ts';
import { teacherCheck, type TeacherCheck } from '../../src/lessons/teacher-check.ts';
import { teacherChecks } from '../../src/lessons/teacher-checks.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { Exception } from '../../src/model/school.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { audit } from '../support/audit.ts';
import { aTeacher } from '../support/lessons.ts';
import { meetPolicy, meetSchool, meetSchoolSettings, teamsSchool } from '../support/sample-schools.ts';
import { school } from '../support/school.ts';
import { mayOrganise, meetingPolicy, people } from '../support/teams-bundle.ts';

/** Pupils on a strict Global, teachers on a policy of their own, one pupil with a leftover policy that allows everything. */
function record(changes: Readonly<Record<string, unknown>> = {}, exceptions: readonly Exception[] = []): AuditRecord {
  const teachers = meetingPolicy('Leraren', {
    ...mayOrganise,
    AllowCloudRecording: true,
    AutoAdmittedUsers: 'EveryoneInCompany',
    ...changes,
  });
  const { TeamsMeetingPolicy, ...rest } = teamsSchool();
  const policies = (TeamsMeetingPolicy as readonly { readonly Identity: string }[]).filter(({ Identity }) => Identity !== 'Tag:Leraren');
  return audit({ teams: [{ ...rest, TeamsMeetingPolicy: [...policies, teachers] }], school: school({ exceptions }) });
}

/** As the vendor tells of a teacher of that school, whose own policies and populations the record knows. */
function teacher(given: Partial<PersonHere> = {}): PersonHere {
  const populations = record()
    .populations.filter(({ role }) => role === 'teacher')
    .map(({ id }) => id);
  return aTeacher({ populations, policies: new Map([['TeamsMeetingPolicy', 'Leraren']]), ...given });
}

function lines({ arranged }: TeacherCheck): Readonly<Record<string, string>> {
  return Object.fromEntries(arranged.map(({ theme, state, says }) => [theme, `${state}: ${says.nl}`]));
}

describe('what is arranged', () => {
  test('a line a theme in plain words, what is right first; pupils with another policy are counted', () => {
    const check = teacherCheck(record(), teacher(), 'teams');

    expect(lines(check)).toEqual({
      'in-charge': 'arranged: Alleen jij en wie je mede-organisator maakt, kunnen anderen dempen of verwijderen.',
      chat: 'arranged: De chat staat uit.',
      recording:
        'attention: Bij 1 van de 4 leerlingen staat opnemen aan, bij de anderen niet. Jij kunt opnemen; doe dat alleen als het is afgesproken. Een opname begint niet vanzelf.',
      entrance:
        'attention: Mensen van de school en gasten van de school komen meteen binnen; anderen wachten op jou. Wie zich niet aanmeldt, kan niet deelnemen.',
    });
    expect(check.arranged.map(({ state }) => state)).toEqual(['arranged', 'arranged', 'attention', 'attention']);
    expect([check.basis, check.basisSays, check.auditedAt]).toEqual(['own-policies', null, '2026-11-22T12:00:00.000Z']);
  });

  test('it names no policy and nobody', () => {
    const { arranged, instructions } = teacherCheck(record(), teacher(), 'teams');

    expect(JSON.stringify([arranged, instructions])).not.toMatch(/Oud|Leraren|Global|leftover/);
  });

  test('what was not read is named, and is not arranged', () => {
    const check = teacherCheck(record({ AutoAdmittedUsers: undefined, AutoRecording: 'SomethingNew' }), teacher(), 'teams');

    expect(lines(check)['entrance']).toBe(
      'unknown: Wie zonder wachten binnenkomt, is niet te zien. Wie zich niet aanmeldt, kan niet deelnemen.',
    );
    expect(lines(check)['recording']).toContain('Of een opname vanzelf begint, is niet te zien.');
  });

  test('a policy that is newer than the audit is unknown, whatever others hold', () => {
    const check = teacherCheck(record(), teacher({ policies: new Map([['TeamsMeetingPolicy', 'Nieuw']]) }), 'teams');

    expect(lines(check)).toMatchObject({
      'in-charge': 'unknown: Wie anderen kan dempen of verwijderen, is niet te zien.',
      chat: 'unknown: Wie in de les kan chatten, is niet te zien.',
    });
    expect(check.instructions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['teams.lobby', 'teams.presenting', 'teams.unmuting-self']),
    );
  });

  test('a deviation that the school approved is arranged, said so, and counts for the lessons', () => {
    const approved = {
      control: 'lobby',
      platform: 'teams',
      scope: 'Leraren',
      population: null,
      reason: 'besluit',
      approvedBy: 'directie',
      until: '2027-07-31',
    } as const;

    const check = teacherCheck(record({}, [approved]), teacher(), 'teams');

    expect(lines(check)['entrance']).toMatch(/^arranged: Mensen van de school .* Dat heeft de school zo goedgekeurd\./);
    expect([...check.deviations]).toEqual([['lobby', 'organisation']]);
  });

  test.each<[what: string, person: PersonHere | null, basis: TeacherCheck['basis']]>([
    ['their own policies', teacher(), 'own-policies'],
    ['their colleagues', teacher({ policies: null }), 'population'],
    ['all teachers', teacher({ policies: null, populations: [] }), 'teachers'],
    ['all teachers, when the vendor could not be asked', null, 'teachers'],
  ])('it stands on %s, and says so', (_what, person, basis) => {
    const check = teacherCheck(record(), person, 'teams');

    expect(check.basis).toBe(basis);
    expect(check.basisSays === null).toBe(basis === 'own-policies');
    // All teachers of this school hold one policy, so that each of these comes to the same.
    expect(lines(check)).toEqual(lines(teacherCheck(record(), teacher(), 'teams')));
  });

  test('where nobody told who holds what, it stands on everyone, and differs for some', () => {
    const policies = [meetingPolicy('Global'), meetingPolicy('Ruim', { MeetingChatEnabledType: 'Enabled' })];

    const check = teacherCheck(audit({ teams: [{ TeamsMeetingPolicy: policies }] }), aTeacher({ policies: null }), 'teams');

    expect(check.basis).toBe('everyone');
    expect(lines(check)['chat']).toBe(
      'attention: Voor een deel van de leraren: de chat staat uit. Voor een deel van de leraren: iedereen in de les kan chatten. Per les kun je dat beperken.',
    );
  });

  test('where nothing was audited it says so, and everything is for the teacher to do', () => {
    for (const nothing of [null, audit({ meet: [meetSchool()] })]) {
      const check = teacherCheck(nothing, teacher(), 'teams');

      expect([check.basis, check.auditedAt, check.arranged]).toEqual(['nothing-audited', null, []]);
      expect(check.instructions.length).toBeGreaterThan(8);
    }
  });
});

const told = themes.flatMap(({ id, facts }) => facts.flatMap(({ controls }) => controls.map((control) => ({ theme: id, control }))));

describe.each(told)('$theme: whatever the audit says of $control', ({ theme, control }) => {
  const stateWhen = (change: (finding: Finding) => readonly Finding[]): string => {
    const right = record({ AutoAdmittedUsers: 'OrganizerOnly' });
    const findings = right.findings.flatMap((finding) => (finding.control === control ? change(finding) : [finding]));
    const { arranged } = teacherCheck({ ...right, findings }, teacher(), 'teams');
    return arranged.find((line) => line.theme === theme)?.state ?? '';
  };

  test('unknown is never arranged, nor is what it does not say; a gap is for attention', () => {
    expect(stateWhen((finding) => [{ ...finding, outcome: 'gap' }])).toBe('attention');
    expect(stateWhen((finding) => [{ ...finding, outcome: 'unknown', allows: null }])).not.toBe('arranged');
    expect(stateWhen(() => [])).not.toBe('arranged');
    expect(stateWhen((finding) => [{ ...finding, outcome: 'unknown', allows: finding.allows }])).not.toBe('arranged');
  });
});

describe('what to do oneself', () => {
  const instructions = (changes = {}, given: Partial<PersonHere> = {}) =>
    teacherCheck(record(changes), teacher(given), 'teams').instructions;

  test('each has one reason: wider than asked, only a default, or no central setting; what is arranged hard has none', () => {
    const reasons = Object.fromEntries(instructions().map(({ control, reason }) => [control, reason]));

    expect(reasons).toMatchObject({ lobby: 'looser-than-asked', presenting: 'only-a-default', 'unmuting-self': 'no-central-setting' });
    expect(Object.keys(reasons)).not.toContain('muting-others');
  });

  test('a pupil who may organise and lets everyone in says nothing of the teacher’s lessons', () => {
    const lobby = instructions({ AutoAdmittedUsers: 'OrganizerOnly' }).find(({ control }) => control === 'lobby');

    expect(lobby?.reason).toBe('only-a-default');
  });

  test('its fingerprint is that of the text, whatever the settings become', () => {
    const [one, other] = [{}, { AutoAdmittedUsers: 'OrganizerOnly' }].map((changes) =>
      instructions(changes).find(({ id }) => id === 'teams.lobby'),
    );

    expect(one?.fingerprint).toBe(other?.fingerprint);
    expect(one?.fingerprint).not.toBe(instructions().find(({ id }) => id === 'teams.presenting')?.fingerprint);
  });
});

test('checks are worked out once for each record and each kind of teacher', () => {
  const checks = teacherChecks();
  const [first, second] = [record(), record()];

  expect(checks.of(first, teacher(), 'teams')).toBe(checks.of(first, teacher({ groups: ['koor'] }), 'teams'));
  expect(checks.of(first, teacher(), 'teams')).not.toBe(checks.of(first, teacher({ stage: 'adult' }), 'teams'));
  expect(checks.of(first, teacher(), 'teams')).not.toBe(checks.of(second, teacher(), 'teams'));
});

test('a teacher on Meet sees their own units and what their own pupils can do', () => {
  const meet = audit({ meet: [meetSchool()] });

  const { arranged, instructions } = teacherCheck(meet, teacher({ platform: 'meet', populations: [], policies: null }), 'meet');

  expect(arranged).toHaveLength(4);
  expect(instructions.every(({ id, platform }) => platform === 'meet' && id.startsWith('meet.'))).toBe(true);
});

test('a platform that is off for the pupils is known, and no riddle', () => {
  const { policies, ...rest } = meetSchool();
  const off = meetPolicy('meet.service_status', 'pupils', 202, { serviceState: 'DISABLED' });
  const meet = audit({ meet: [{ ...rest, policies: [...(policies as readonly object[]), off] }], school: meetSchoolSettings });

  const { recording } = lines(teacherCheck(meet, teacher({ platform: 'meet', populations: ['leraren'], policies: null }), 'meet'));

  expect(recording).toMatch(/^arranged: Voor leerlingen staat dit platform uit: zij kunnen geen opname starten\. Jij kunt opnemen/);
});

test('every theme speaks of rights that there are, with words for each step of theirs', () => {
  for (const { facts } of themes) {
    for (const fact of facts) {
      const scales = fact.controls.map((id) => controlById(id)?.scale ?? []);
      expect(scales.every((scale) => scale.length > 0)).toBe(true);
      if (fact.whose === 'lesson') for (const step of scales.flat()) expect(fact.says).toHaveProperty(step);
    }
  }
});

test('pupils of whom nobody counted how many are still told apart', () => {
  const bundle = { ...teamsSchool(), userConfigurations: [...people(2, 'student'), ...people(2, 'student', { policy: 'Oud' })] };
  const counted = audit({ teams: [bundle] });
  const uncounted = { ...counted, findings: counted.findings.map((finding) => ({ ...finding, affected: null })) };

  const said = [counted, uncounted].map((one) => lines(teacherCheck(one, null, 'teams'))['recording']);

  expect(said[0]).toContain('2 van de 4 leerlingen');
  expect(said[1]).toContain('Een deel van de leerlingen kan zelf een opname starten.');
});
