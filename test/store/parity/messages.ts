import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aDelivery, aSchedule, aTrailEntry } from '../../support/stored.ts';

export function messageStories(board: () => OrganisationStore): void {
  test('a schedule is changed by whoever saw its last version, and removed once', async () => {
    const { schedules } = board();
    const nightly = await schedules.put(aSchedule());
    const stopped = await schedules.put({ ...nightly, active: false });

    expect(await schedules.list()).toEqual([{ ...aSchedule(), active: false, version: 2 }]);
    await expect(schedules.put({ ...nightly, cron: '0 4 * * *' })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await schedules.remove(stopped.id)).toBe(true);
    expect(await schedules.remove(stopped.id)).toBe(false);
  });

  test('of ten who find the same card due at once, one opens it; of ten who take it in hand, one may', async () => {
    const { deliveries } = board();
    const ten = Array.from({ length: 10 });

    const opened = await Promise.all(ten.map(async () => deliveries.open(aDelivery())));
    const taken = await Promise.all(ten.map(async () => deliveries.change(aDelivery(), aDelivery({ state: 'sending', tries: 1 }))));

    expect([opened, taken].map((answers) => answers.filter(Boolean).length)).toEqual([1, 1]);
    expect(await deliveries.get(aDelivery().id)).toEqual(aDelivery({ state: 'sending', tries: 1 }));
  });

  test('whoever tells late what came of an attempt is not heard once another one began', async () => {
    const { deliveries } = board();
    const first = aDelivery({ state: 'sending', tries: 1 });
    const second = aDelivery({ state: 'sending', tries: 2 });
    await deliveries.open(first);
    await deliveries.change(first, second);

    expect(await deliveries.change(first, { ...first, state: 'sent', messageId: 'late' })).toBe(false);
    expect(await deliveries.change(second, { ...second, state: 'unknown' })).toBe(true);
    expect(await deliveries.open(aDelivery())).toBe(false);
    expect(await deliveries.get(first.id)).toEqual({ ...second, state: 'unknown' });
  });

  test('what waits for somebody is found when its time has come, and left when it has ended', async () => {
    const { deliveries } = board();
    await deliveries.open(aDelivery({ occurrence: 'later', notBefore: '2026-11-23T09:00:00.000Z' }));
    await deliveries.open(aDelivery({ occurrence: 'left', state: 'sending', notBefore: '2026-11-23T07:00:00.000Z' }));
    await deliveries.open(aDelivery({ occurrence: 'now' }));
    await deliveries.open(aDelivery({ occurrence: 'done', state: 'sent' }));

    const pending = async (now: string): Promise<string> => (await deliveries.pending(now)).map(({ occurrence }) => occurrence).join(' ');

    expect(await pending('2026-11-23T07:29:59.999Z')).toBe('left');
    expect(await pending('2026-11-23T07:30:00.000Z')).toBe('left now');
    expect(await pending('2026-11-23T09:00:00.000Z')).toBe('left now later');
  });

  test('deliveries are paged, by place and by how they ended, and go when they are old', async () => {
    const { deliveries } = board();
    for (const day of ['09', '16', '23'])
      await deliveries.open(aDelivery({ occurrence: `2026-11-${day}`, at: `2026-11-${day}T07:30:00.000Z`, state: 'sent' }));
    await deliveries.open(aDelivery({ schedule: 'weekly-card/19:elders' }));

    const filter = { schedule: aDelivery().schedule, state: 'sent' } as const;
    const first = await deliveries.list(filter, { limit: 2 });
    const second = await deliveries.list(filter, { limit: 2, after: first.next });

    const days = [first, second].map(({ rows }) => rows.map(({ occurrence }) => occurrence.slice(-2)).join(' '));
    expect(days).toEqual(['23 16', '09']);
    expect((await deliveries.list({}, { limit: 10 })).rows).toHaveLength(4);
    expect(await deliveries.removeBefore('2026-11-16T07:30:00.000Z')).toBe(1);
    expect(await deliveries.removeBefore('2026-12-01T00:00:00.000Z')).toBe(3);
  });

  test('how a chat is reached is written over and forgotten', async () => {
    const { conversations } = board();
    await conversations.put('19:kanaal@thread.tacv2', { serviceUrl: 'https://smba.example/oud' });
    await conversations.put('19:kanaal@thread.tacv2', { serviceUrl: 'https://smba.example/emea' });

    expect(await conversations.get('19:kanaal@thread.tacv2')).toEqual({ serviceUrl: 'https://smba.example/emea' });
    expect(await conversations.list()).toEqual([{ id: '19:kanaal@thread.tacv2', reference: { serviceUrl: 'https://smba.example/emea' } }]);
    await conversations.remove('19:kanaal@thread.tacv2');
    expect(await conversations.get('19:kanaal@thread.tacv2')).toBeNull();
  });

  test('the trail is read newest first, by subject and by person', async () => {
    const { trail } = board();
    await trail.add(aTrailEntry({ at: '2026-11-22T09:00:00.000Z', action: 'exception.requested', actorId: 'ict' }));
    await trail.add(aTrailEntry({ at: '2026-11-22T10:00:00.000Z' }));
    await trail.add(aTrailEntry({ at: '2026-11-22T10:00:00.000Z', subject: 'school/eik', action: 'school.added' }));

    const actions = async (filter: Parameters<typeof trail.list>[0]): Promise<readonly string[]> =>
      (await trail.list(filter, { limit: 10 })).rows.map(({ action }) => action);

    expect(await actions({})).toEqual(['school.added', 'exception.approved', 'exception.requested']);
    expect(await actions({ subject: 'exception/uitzondering-1' })).toEqual(['exception.approved', 'exception.requested']);
    expect(await actions({ actorId: 'leader' })).toEqual(['school.added', 'exception.approved']);
    expect(await actions({ actorId: 'leader', subject: 'school/eik' })).toEqual(['school.added']);
  });

  test('an entry of the trail comes back whole, under an id of its own', async () => {
    const { trail } = board();
    await trail.add(aTrailEntry());

    const [entry] = (await trail.list({}, { limit: 10 })).rows;

    expect(entry).toEqual({ ...aTrailEntry(), id: expect.stringMatching(/^\d+$/) });
  });

  test('the trail is paged within one moment', async () => {
    const { trail } = board();
    for (const action of ['a', 'b', 'c', 'd', 'e']) await trail.add(aTrailEntry({ action }));

    const first = await trail.list({}, { limit: 3 });
    const second = await trail.list({}, { limit: 3, after: first.next });

    expect([first, second].map(({ rows }) => rows.map(({ action }) => action).join(''))).toEqual(['edc', 'ba']);
    expect(second.next).toBeNull();
  });

  const forged = [
    'x',
    '',
    'bnVsbA',
    ...[
      ['2026-02-30T00:00:00.000Z', '1'],
      ['0000-01-01T00:00:00.000Z', '1'],
      ['2026-11-22T09:00:00.000Z', 'x'],
      ['2026-11-22T09:00:00.000Z', '1', '1'],
      [1, 2],
      ['9', '9'],
    ].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
  ];

  test.each(forged)('a place that nobody handed out is refused: "%s"', async (after) => {
    const { trail, audits } = board();

    await expect(trail.list({}, { limit: 3, after })).rejects.toMatchObject({ code: 'unusable-cursor' });
    await expect(audits.findings('nooit', {}, { limit: 3, after })).rejects.toMatchObject({ code: 'unusable-cursor' });
  });
}
