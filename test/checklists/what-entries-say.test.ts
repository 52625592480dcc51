import { expect, test } from '@jest/globals';
import { readAudit } from '../../src/checklists/evidence/audit-read.ts';
import { registers } from '../../src/checklists/registers/index.ts';
import type { RegisterId } from '../../src/checklists/registers/register-ids.ts';
import { aFinding, aRecord } from '../support/record.ts';

const around = { today: '2026-11-22', schoolName: 'De Linde', school: null, audit: null, items: [] };

function said(register: RegisterId, content: unknown): readonly string[] {
  const { content: shape, remarks } = registers[register];
  return remarks(shape.parse(content), around).map(({ state, text }) => `${state}: ${text.en}`);
}

const agreement = { supplier: 'Microsoft', product: 'Teams', registered: '2026-10-02' };
const code = { audience: 'students', points: [] };
const app = (informed: string | null) => ({ name: 'Squla', verdict: 'approved', parentAddress: { firstUse: '2026-11-10', informed } });
const approved = 'ok: Approved by the school.';
const guide = 'kennisnet-handreiking-ict-bekwaamheid';

test.each<readonly [string, RegisterId, unknown, readonly string[]]>([
  ['parents who heard before', 'approved-app', app('2026-11-09'), [approved, 'ok: Parents were informed beforehand.']],
  [
    'parents who heard afterwards',
    'approved-app',
    app('2026-11-20'),
    [approved, 'attention: Parents heard after the first day of use. Inform them beforehand next time.'],
  ],
  [
    'parents who are to hear tomorrow',
    'approved-app',
    app('2026-11-23'),
    [approved, 'attention: Inform parents before their e-mail address is used.'],
  ],
  ['an agreement that was signed', 'processing-agreement', { ...agreement, signed: '2026-10-01' }, ['ok: Signed and registered.']],
  [
    'an agreement that is to be signed next year',
    'processing-agreement',
    { ...agreement, signed: '2027-05-01' },
    ['attention: Have the agreement signed.'],
  ],
  [
    'a code that a class acknowledged',
    'code-of-conduct',
    { ...code, signedOff: [{ group: '3a', date: '2026-11-01' }] },
    ['ok: Acknowledged by 1 group.'],
  ],
  [
    'a code that a class is to acknowledge',
    'code-of-conduct',
    { ...code, signedOff: [{ group: '3a', date: '2026-12-01' }] },
    ['attention: Nobody has acknowledged the code of conduct yet.'],
  ],
  [
    'a conversation about nothing yet',
    'session',
    { checklist: guide, date: '2026-12-01', people: [], questions: [], answers: [] },
    ['information: No questions have been chosen yet.'],
  ],
])('what has yet to come, or came too late, is not in order: %s', (_what, register, content, expected) => {
  expect(said(register, content)).toEqual(expected);
});

test('an agreement or an acknowledgement of a day to come ticks no row', () => {
  const item = { id: 'loa-code', audience: 'students' } as Parameters<(typeof registers)['code-of-conduct']['proves']>[0];
  const signed = { ...agreement, signed: '2027-05-01' };
  const acknowledged = { ...code, points: ['loa-code'], signedOff: [{ group: '3a', date: '2026-12-01' }] };

  const proven = [
    registers['processing-agreement'].proves(item, [registers['processing-agreement'].content.parse(signed)], around),
    registers['code-of-conduct'].proves(item, [registers['code-of-conduct'].content.parse(acknowledged)], around),
  ];

  expect(proven).toEqual([false, false]);
});

test('a policy that many groups of people have is told of once beside the protocol', () => {
  const policy = {
    control: 'recording-expiry',
    observed: [{ setting: 'NewMeetingRecordingExpirationDays', value: 120, readFrom: 'policies.json' }],
  };
  const findings = ['leraren-po', 'leraren-vo'].map((population) => aFinding({ ...policy, population }));
  const protocol = { storage: 'school-systems', access: 'class', exchange: 'nobody', retentionDays: 30 };
  const { content, remarks } = registers['recordings-protocol'];

  const told = remarks(content.parse(protocol), { ...around, audit: readAudit(aRecord({ findings })) });

  expect(told.filter(({ text }) => text.en.includes('120 days'))).toHaveLength(1);
});
