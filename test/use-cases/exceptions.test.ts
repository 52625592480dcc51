import { describe, expect, test } from '@jest/globals';
import { addressMark } from '../../src/auth/address-mark.ts';
import { approveException } from '../../src/use-cases/exceptions/approve-exception.ts';
import { endException } from '../../src/use-cases/exceptions/end-exception.ts';
import { getException, listExceptions } from '../../src/use-cases/exceptions/list-exceptions.ts';
import { refuseException } from '../../src/use-cases/exceptions/refuse-exception.ts';
import { requestException, type ExceptionRequest } from '../../src/use-cases/exceptions/request-exception.ts';
import { schoolOf } from '../../src/use-cases/school-of.ts';
import { population } from '../support/school.ts';
import { aSchoolRecord } from '../support/school-record.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

const mediaTeam: ExceptionRequest = {
  control: 'recording',
  platform: 'teams',
  scope: 'Mediateam',
  population: null,
  reason: 'Het mediateam maakt schoolfilms.',
  until: '2027-07-31',
};

const summerAfter = new Date('2027-08-01T12:00:00Z');

test('a deviation counts once somebody else approved it, until it is ended', async () => {
  const { as, store } = await office.board();
  const clock = as('admin').clock;

  const asked = await requestException(as('admin'), mediaTeam);
  const before = await schoolOf(store, clock);
  const approved = await approveException(as('leader'), asked);
  const during = await schoolOf(store, clock);
  const ended = await endException(as('board'), approved);
  const after = await schoolOf(store, clock);

  expect([asked.state, approved.state, ended.state]).toEqual(['requested', 'approved', 'ended']);
  expect([asked.version, approved.version, ended.version]).toEqual([1, 2, 3]);
  expect([before.exceptions, after.exceptions]).toEqual([[], []]);
  expect(during.exceptions).toEqual([{ ...mediaTeam, approvedBy: 'Leader' }]);
});

test('the trail tells who did what, with what stood there before and after', async () => {
  const { as, store, trail } = await office.board();

  const asked = await requestException(as('ict-coordinator'), mediaTeam);
  await approveException(as('board'), asked);
  await endException(as('admin'), { id: asked.id, version: 2 });

  expect(await trail()).toEqual(['exception.requested by Ict-coordinator', 'exception.approved by Board', 'exception.ended by Admin']);
  const { rows } = await store.trail.list({ subject: `exception/${asked.id}` }, { limit: 10 });
  expect(rows[0]).toMatchObject({ before: { state: 'approved', approvedBy: 'Board' }, after: { state: 'ended', endedBy: 'Admin' } });
});

test('nobody approves their own request, whatever roles they have and whatever they are called now', async () => {
  const { as } = await office.board();
  const both = { id: 'de-directeur', roles: ['leader', 'admin'] as const };

  const asked = await requestException(as('leader', both), mediaTeam);

  expect(await codeOf(approveException(as('leader', { ...both, name: 'Getrouwde naam' }), asked))).toBe('own-request');
  expect(await codeOf(approveException(as('leader', { id: 'een-ander' }), asked))).toBe('done');
});

test('who signs in with both vendors is one person where both give them the same address; what tells so is shown and kept nowhere else', async () => {
  const { as, store } = await office.board();
  const atMicrosoft = {
    id: 'oid',
    roles: ['leader', 'admin'],
    addressMark: addressMark(store.organisationId, 'I.Hoekstra@linde.example'),
  } as const;
  const atGoogle = {
    ...atMicrosoft,
    id: 'sub',
    signedInBy: 'google',
    addressMark: addressMark(store.organisationId, 'i.hoekstra@LINDE.example'),
  } as const;
  const colleague = { id: 'een-ander', addressMark: addressMark(store.organisationId, 'w.degraaf@linde.example') };

  const asked = await requestException(as('leader', atMicrosoft), mediaTeam);
  const again = await requestException(as('leader', atGoogle), mediaTeam);
  const own = await codeOf(approveException(as('leader', atGoogle), asked));
  const whileOpen = (await store.exceptions.get(asked.id))?.requesterMark;
  const byAnother = await approveException(as('leader', colleague), asked);
  const { rows } = await store.trail.list({}, { limit: 10 });

  expect([again.id, own, byAnother.state]).toEqual([asked.id, 'own-request', 'approved']);
  expect(whileOpen).toBe(atMicrosoft.addressMark);
  expect(JSON.stringify([asked, again, byAnother, rows, await store.exceptions.list()])).not.toContain(String(whileOpen));
});

test('who asks for the same once more gets what stands; another one, or another reason, is another request', async () => {
  const { as, trail } = await office.board();
  const asked = await requestException(as('admin'), mediaTeam);

  const again = await requestException(as('admin'), { ...mediaTeam, reason: ` ${mediaTeam.reason} ` });
  const others = [
    await requestException(as('leader'), mediaTeam),
    await requestException(as('admin'), { ...mediaTeam, until: '2027-08-31' }),
    await requestException(as('admin', { id: 'naamgenoot' }), mediaTeam),
  ];
  await refuseException(as('board'), asked);
  const afterwards = await requestException(as('admin'), mediaTeam);

  expect(again).toEqual(asked);
  expect(new Set([asked, ...others, afterwards].map(({ id }) => id)).size).toBe(5);
  expect(await trail()).toHaveLength(6);
});

test('whom it is for is known by the mapping or the latest record', async () => {
  const { as, store } = await office.board();
  const forPeople = (population: string) => requestException(as('admin'), { ...mediaTeam, population });
  const early = await codeOf(forPeople('leerlingen'));
  const definitions = [population({ id: 'leerlingen', role: 'student' })];
  await store.populations.put({ definitions, confirmedBy: null, confirmedAt: null }, 0);
  const record = aSchoolRecord();
  await store.audits.add(record, { trigger: 'demand', collectionId: null });

  const codes = await Promise.all(['leerlingen', record.populations[0]?.id ?? '', 'leerling'].map(async (one) => codeOf(forPeople(one))));

  expect([early, ...codes]).toEqual(['unusable-request', 'done', 'done', 'unknown-name']);
});

test('two people with one name are two people', async () => {
  const { as } = await office.board();

  const asked = await requestException(as('leader', { id: 'jan-1', name: 'Jan Jansen' }), mediaTeam);

  expect(await codeOf(approveException(as('board', { id: 'jan-2', name: 'Jan Jansen' }), asked))).toBe('done');
});

test('their own request people may take back, and others refuse it', async () => {
  const { as } = await office.board();
  const first = await requestException(as('leader'), mediaTeam);
  const second = await requestException(as('admin'), mediaTeam);

  const taken = await endException(as('leader'), first);
  const refused = await refuseException(as('board'), second);

  expect([taken.state, refused.state, refused.endedBy]).toEqual(['ended', 'refused', 'Board']);
  expect(await codeOf(approveException(as('board'), taken))).toBe('already-settled');
  expect(await codeOf(approveException(as('board'), refused))).toBe('already-settled');
});

test('who saw an older version changes nothing', async () => {
  const { as, trail } = await office.board();
  const asked = await requestException(as('admin'), mediaTeam);
  await refuseException(as('board'), asked);

  expect(await codeOf(approveException(as('leader'), asked))).toBe('changed-meanwhile');
  expect(await codeOf(approveException(as('leader'), { id: asked.id, version: Number.NaN }))).toBe('changed-meanwhile');
  expect(await trail()).toHaveLength(2);
});

test('of two who approve at once, one is first', async () => {
  const { as, trail } = await office.board();
  const asked = await requestException(as('admin'), mediaTeam);

  const codes = await Promise.all([codeOf(approveException(as('leader'), asked)), codeOf(approveException(as('board'), asked))]);

  expect(codes.toSorted()).toEqual(['changed-meanwhile', 'done']);
  expect(await trail()).toHaveLength(2);
});

describe('when its last day is over', () => {
  test('it reads as expired, can no longer be approved or ended, and judging still hears of it', async () => {
    const { as, store } = await office.board();
    const asked = await requestException(as('admin'), mediaTeam);
    const approved = await approveException(as('leader'), asked);
    const open = await requestException(as('admin'), { ...mediaTeam, control: 'lobby' });

    const listed = await listExceptions(as('dpo', {}, summerAfter));

    expect(listed.map(({ state }) => state)).toEqual(['expired', 'expired']);
    expect((await getException(as('dpo', {}, new Date('2027-07-31T20:00:00Z')), approved.id)).state).toBe('approved');
    expect(await codeOf(approveException(as('leader', {}, summerAfter), open))).toBe('already-settled');
    expect(await codeOf(endException(as('leader', {}, summerAfter), approved))).toBe('already-settled');
    expect((await schoolOf(store, { now: () => summerAfter })).exceptions.map(({ control }) => control)).toEqual(['recording']);
  });

  test('judging hears no more of it once a new one took its place', async () => {
    const { as, store } = await office.board();
    await approveException(as('leader'), await requestException(as('admin'), mediaTeam));
    const renewed = await requestException(as('admin', {}, summerAfter), { ...mediaTeam, scope: 'MEDIATEAM', until: '2028-07-31' });
    await approveException(as('leader', {}, summerAfter), renewed);

    const { exceptions } = await schoolOf(store, { now: () => summerAfter });

    expect(exceptions.map(({ until }) => until)).toEqual(['2028-07-31']);
  });

  test('the day ends where the school is', async () => {
    const { as } = await office.board();
    const asked = await requestException(as('admin'), mediaTeam);

    const lateInAmsterdam = new Date('2027-07-31T22:30:00Z');

    expect((await getException(as('dpo', {}, lateInAmsterdam), asked.id)).state).toBe('expired');
  });
});

test.each([
  ['today', '2026-11-22', 'unusable-day'],
  ['tomorrow', '2026-11-23', 'done'],
  ['in 18 months', '2028-05-22', 'done'],
  ['a day later than that', '2028-05-23', 'unusable-day'],
  ['in the past', '2020-01-01', 'unusable-day'],
  ['on a day that does not exist', '2027-02-30', 'unusable-day'],
  ['never', '', 'unusable-day'],
  ['on no day', 'morgen', 'unusable-day'],
])('an end date %s (%s): %s', async (_when, until, code) => {
  const { as } = await office.board();

  expect(await codeOf(requestException(as('admin'), { ...mediaTeam, until }))).toBe(code);
});

test('eighteen months after the 31st of August is the last of February', async () => {
  const { as } = await office.board();
  const lastOfAugust = new Date('2026-08-31T12:00:00Z');

  expect(await codeOf(requestException(as('admin', {}, lastOfAugust), { ...mediaTeam, until: '2028-02-29' }))).toBe('done');
  expect(await codeOf(requestException(as('admin', {}, lastOfAugust), { ...mediaTeam, until: '2028-03-01' }))).toBe('unusable-day');
});

test('a request without a reason, or for a right that does not exist, is none', async () => {
  const { as, trail } = await office.board();

  expect(await codeOf(requestException(as('admin'), { ...mediaTeam, reason: ' \n ' }))).toBe('unusable-request');
  expect(await codeOf(requestException(as('admin'), { ...mediaTeam, control: 'recordin' }))).toBe('unknown-name');
  expect(await trail()).toEqual([]);
});
