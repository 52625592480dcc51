import { describe, expect, test } from '@jest/globals';
import { compareAudits, type ChangeKind } from '../../src/audit/compare-audits.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { Override, School } from '../../src/model/school.ts';
import { audit } from '../support/audit.ts';
import { bothWays, closedLobby, everybody, kindsOf, littleSchool } from '../support/little-school.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { meetSchool, meetSchoolSettings } from '../support/sample-schools.ts';
import { meetingPolicy, people } from '../support/teams-bundle.ts';

function asks(accept: Override['accept']): Partial<School> {
  return { overrides: [{ control: 'lobby', role: 'teacher', stage: null, platform: null, accept, reason: 'besluit directie' }] };
}

describe('what the school asks', () => {
  test('loosening the own norm mends nothing, and taking it back brings nothing new', () => {
    const [strict, loose] = [littleSchool({}), littleSchool({}, asks('organisation'))];

    expect(strict.findings.filter(({ control, outcome }) => control === 'lobby' && outcome === 'gap')).not.toEqual([]);
    expect(bothWays(strict, loose)).toEqual([['norm-changed'], ['norm-changed']]);
    expect(compareAudits(strict, loose)).toMatchObject({ changes: [{ after: { outcome: 'default' } }], caveats: [], dividedOtherwise: 0 });
  });

  test('a right of which nothing was asked before is no new gap', () => {
    const staff = [...everybody, ...people(2, 'staff')];
    const [unasked, asked] = [{}, { overrides: [{ ...asks('organiser').overrides?.[0], role: 'staff' } as Override] }].map((settings) =>
      littleSchool({ rows: staff }, settings),
    ) as [AuditRecord, AuditRecord];

    expect(unasked.findings.some((finding) => finding.control === 'lobby' && finding.population === 'medewerkers')).toBe(false);
    expect(bothWays(unasked, asked)).toEqual([['norm-changed'], ['norm-changed']]);
  });

  test.each([
    ['is mended by either norm', 'invited', closedLobby, ['mended'], ['new']],
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
    expect(bothWays(littleSchool({}), littleSchool({ policies: [policy] }, asks(accept)))).toEqual([there, back]);
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

    expect(bothWays(littleSchool({}), littleSchool({}, approved))).toEqual([['accepted'], ['no-longer-accepted']]);
    expect(kindsOf(littleSchool({}, approved), littleSchool({}, approved, { today: '2026-12-02' }))).toEqual(['no-longer-accepted']);
  });

  test('a gap that is approved and goes further says both', () => {
    const further = littleSchool({ policies: [meetingPolicy('Global', { AutoAdmittedUsers: 'Everyone' })] }, { exceptions: [exception] });

    expect(bothWays(littleSchool({}), further)).toEqual([
      ['changed', 'accepted'],
      ['changed', 'no-longer-accepted'],
    ]);
  });

  test('what was approved and is mended, is mended', () => {
    expect(kindsOf(littleSchool({}, { exceptions: [exception] }), littleSchool({ policies: [closedLobby] }))).toEqual(['mended']);
  });

  test('somebody’s word makes nothing readable', () => {
    const [unsaid, fine, wrong] = [[], [{ ...word, outcome: 'ok' }], [{ ...word, outcome: 'gap' }]].map((attestations) =>
      littleSchool({}, { attestations: attestations as School['attestations'] }),
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
