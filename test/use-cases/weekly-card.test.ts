import { describe, expect, test } from '@jest/globals';
import { actorRoles } from '../../src/model/actor.ts';
import { getWeeklyCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import { pauseWeeklyCard, setWeeklyCard } from '../../src/use-cases/schedules/set-weekly-card.ts';
import { forgetWeeklyCard, stopWeeklyCard } from '../../src/use-cases/schedules/stop-weekly-card.ts';
import { listSchedules } from '../../src/use-cases/schedules/list-schedules.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();
const channel = { placeId: '19:team@thread.tacv2', platform: 'teams', locale: 'nl' } as const;
const monday = { weekday: 1, time: '08:30' };

test('a teacher sets it for a place, sees it back, and whoever keeps schedules sees it too', async () => {
  const { as } = await office.board();

  await setWeeklyCard(as('teacher'), channel, monday);

  expect(await getWeeklyCard(as('leader'), channel.placeId)).toMatchObject({
    ...monday,
    timezone: 'Europe/Amsterdam',
    state: 'active',
    coming: { next: { id: '2026-11-23', at: '2026-11-23T07:30:00.000Z' } },
  });
  expect((await listSchedules(as('admin'))).map(({ kind }) => kind)).toEqual(['nightly-audit', 'weekly-card']);
});

test('another time takes the place of the one before; a pause keeps it', async () => {
  const { as, trail } = await office.board();
  await setWeeklyCard(as('teacher'), channel, monday);

  await setWeeklyCard(as('admin'), channel, { weekday: 7, time: '00:05' });
  const paused = await pauseWeeklyCard(as('teacher'), channel.placeId, 'paused');

  expect(paused).toMatchObject({ weekday: 7, time: '00:05', state: 'paused' });
  expect(await trail()).toEqual(['schedule.changed by Teacher', 'schedule.changed by Admin', 'schedule.changed by Teacher']);
});

test('stopped or forgotten it is gone, however often it is told', async () => {
  const { as, store, trail } = await office.board();
  await setWeeklyCard(as('teacher'), channel, monday);

  await stopWeeklyCard(as('teacher'), channel.placeId);
  await forgetWeeklyCard(as('admin'), channel.placeId);

  expect(await store.schedules.list()).toEqual([]);
  expect(await trail()).toEqual(['schedule.changed by Teacher', 'schedule.removed by Teacher']);
  expect(await codeOf(pauseWeeklyCard(as('teacher'), channel.placeId, 'active'))).toBe('not-there');
});

test('a time that no clock shows is not kept', async () => {
  const { as, store } = await office.board();

  const codes = await Promise.all(
    [
      { ...monday, time: '24:00' },
      { ...monday, time: 'x' },
      { ...monday, weekday: 9 },
    ].map(async (when) => codeOf(setWeeklyCard(as('teacher'), channel, when))),
  );

  expect(codes).toEqual(['unusable-request', 'unusable-request', 'unusable-request']);
  expect(await store.schedules.list()).toEqual([]);
});

describe('who may not', () => {
  test('the data protection officer advises, and whoever has no role asks in vain', async () => {
    const { as } = await office.board();
    const asked = [as('dpo'), as('teacher', { roles: [] })];

    const codes = asked.map(async (deciding) => [
      await codeOf(setWeeklyCard(deciding, channel, monday)),
      await codeOf(getWeeklyCard(deciding, channel.placeId)),
      await codeOf(pauseWeeklyCard(deciding, channel.placeId, 'paused')),
      await codeOf(stopWeeklyCard(deciding, channel.placeId)),
    ]);

    expect(new Set((await Promise.all(codes)).flat())).toEqual(new Set(['not-allowed']));
  });

  test('nobody of another board', async () => {
    const own = await office.board();
    const other = await office.board();
    const stranger = { ...own.as('admin', { roles: actorRoles }), store: other.store };

    expect(await codeOf(setWeeklyCard(stranger, channel, monday))).toBe('not-allowed');
    expect(await codeOf(stopWeeklyCard(stranger, channel.placeId))).toBe('not-allowed');
  });
});
