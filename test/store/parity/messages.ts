import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { noon } from '../../support/audit.ts';
import { aSchedule, aTrailEntry } from '../../support/stored.ts';

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

  test('of ten who want to post the same thing at once, one may', async () => {
    const { deliveries } = board();

    const claims = await Promise.all(Array.from({ length: 10 }, async () => deliveries.claim('kanaal-1/2026-11-22')));

    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('what was sent stays sent, and is never to be claimed again', async () => {
    const { deliveries } = board();
    await deliveries.claim('week-1');
    await deliveries.settle('week-1', 'sent');
    await deliveries.settle('week-1', 'unknown');
    await deliveries.release('week-1');

    expect(await deliveries.claim('week-1')).toBe(false);
    expect((await deliveries.list({ limit: 10 })).rows).toEqual([{ occurrence: 'week-1', state: 'sent', at: noon.toISOString() }]);
  });

  test('what surely did not arrive may be tried again', async () => {
    const { deliveries } = board();
    await deliveries.claim('week-1');

    await deliveries.release('week-1');

    expect(await deliveries.claim('week-1')).toBe(true);
  });

  test('deliveries are paged, and go when they are old', async () => {
    const { deliveries } = board();
    for (const week of ['week-1', 'week-2', 'week-3']) await deliveries.claim(week);

    const first = await deliveries.list({ limit: 2 });
    const second = await deliveries.list({ limit: 2, after: first.next });

    expect([first, second].map(({ rows }) => rows.map(({ occurrence }) => occurrence))).toEqual([['week-3', 'week-2'], ['week-1']]);
    expect(await deliveries.removeBefore(noon.toISOString())).toBe(0);
    expect(await deliveries.removeBefore('2026-11-23T00:00:00.000Z')).toBe(3);
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
