import { describe, expect, test } from '@jest/globals';
import type { CardContent } from '../../src/reminders/card-settings.ts';
import type { CardRunner } from '../../src/use-cases/schedules/card-runner.ts';
import type { Deciding } from '../../src/use-cases/asking.ts';
import { getReminder, listReminders } from '../../src/use-cases/reminders/list-reminders.ts';
import { putReminder, type ReminderWanted } from '../../src/use-cases/reminders/put-reminder.ts';
import { reminderIdOf } from '../../src/use-cases/reminders/reminder-place.ts';
import { confirmArrived, postAgain } from '../../src/use-cases/reminders/settle-delivery.ts';
import { setWeeklyCard } from '../../src/use-cases/schedules/set-weekly-card.ts';
import { skipCard, unskipCards } from '../../src/use-cases/schedules/skip-card.ts';
import { sendCardNow } from '../../src/use-cases/schedules/send-card-now.ts';
import { weeklyCardId } from '../../src/use-cases/schedules/weekly-card.ts';
import { aDelivery, anOrganisation } from '../support/stored.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();
const channel = '19:ict@thread.tacv2';
const ownChat = 'a:chat-van-sanne';
const monday = { weekday: 1, time: '08:30' };
const teams = { platform: 'teams', locale: 'nl' } as const;
const wanted: ReminderWanted = {
  ...monday,
  state: 'active',
  locale: 'nl-BE',
  placeName: 'ICT-overleg',
  school: null,
  ownTimezone: null,
  contents: ['gaps', 'question'],
  whenQuiet: 'silence',
  lastWeekOfAugust: 'remind',
};

/** A board whose bot is in a channel and in the own chat of a teacher, who has a card there. */
async function openBoard(): Promise<BoardAtWork & { readonly sanne: Deciding }> {
  const board = await office.board();
  await board.store.conversations.put(channel, { platform: 'teams', kind: 'channel' });
  await board.store.conversations.put(ownChat, { platform: 'teams', kind: 'personal' });
  const sanne = board.as('teacher', { id: 'sanne', name: 'Sanne' });
  await setWeeklyCard(sanne, { placeId: ownChat, ...teams }, monday);
  return { ...board, sanne };
}

async function placesOf(asking: Deciding): Promise<readonly string[]> {
  return (await listReminders(asking)).reminders.map(({ id }) => (id === reminderIdOf(channel) ? 'channel' : 'own chat'));
}

test('whoever works for the whole school sees each channel, a teacher what they set; nobody sees somebody else’s own chat', async () => {
  const { as, sanne } = await openBoard();

  expect([await placesOf(as('leader')), await placesOf(as('dpo')), await placesOf(sanne)]).toEqual([
    ['channel'],
    ['channel'],
    ['own chat'],
  ]);
  expect(await placesOf(as('teacher', { id: 'piet' }))).toEqual([]);
  expect(await codeOf(getReminder(as('admin'), reminderIdOf(ownChat)))).toBe('not-there');
});

test('the calendars of a board are read once, however many channels of its schools have a card', async () => {
  const { as, store } = await openBoard();
  let read = 0;
  const list: typeof store.registers.list = async (...asked) => ((read += 1), store.registers.list(...asked));
  for (const school of ['de-linde', 'de-eik', 'de-beuk']) {
    await store.schools.put({ id: school, name: school, stage: 'primary', country: 'NL' });
    await store.conversations.put(`19:${school}@thread.tacv2`, { platform: 'teams', kind: 'channel' });
    await putReminder(as('admin'), reminderIdOf(`19:${school}@thread.tacv2`), { ...wanted, school }, 0);
  }

  const { reminders } = await listReminders({ ...as('leader'), store: { ...store, registers: { ...store.registers, list } } });

  expect(reminders.filter(({ card }) => card?.next !== null)).toHaveLength(4);
  expect(read).toBe(1);
});

test('a card comes by the clock of the school, or by its own; a clock that nobody keeps is refused', async () => {
  const { as } = await openBoard();
  const place = reminderIdOf(channel);

  const there = await putReminder(as('admin'), place, { ...wanted, ownTimezone: 'America/Curacao' }, 0);
  const here = await putReminder(as('admin'), place, wanted, 1);

  expect(there.card).toMatchObject({ time: '08:30', timezone: 'America/Curacao', next: { at: '2026-11-23T12:30:00.000Z' } });
  expect(here.card).toMatchObject({ time: '08:30', timezone: 'Europe/Amsterdam', next: { at: '2026-11-23T07:30:00.000Z' } });
  expect(await codeOf(putReminder(as('admin'), place, { ...wanted, ownTimezone: 'Mars/Phobos' }, 2))).toBe('unknown-name');
});

test('from the tab a channel gets its card; what was chosen is told with the day on which it comes', async () => {
  const { as, trail } = await openBoard();

  const kept = await putReminder(as('leader'), reminderIdOf(channel), wanted, 0);

  expect(kept).toMatchObject({ name: 'ICT-overleg', kind: 'channel', mayChange: true, version: 1, needLook: 0 });
  expect(kept.card).toMatchObject({
    ...monday,
    locale: 'nl-BE',
    contents: ['gaps', 'question'],
    whenQuiet: 'silence',
    lastWeekOfAugust: 'remind',
    isYours: true,
    next: { id: '2026-11-23', at: '2026-11-23T07:30:00.000Z' },
  });
  expect((await trail()).at(-1)).toBe('schedule.changed by Leader');
  expect(await codeOf(putReminder(as('admin'), reminderIdOf(channel), wanted, 0))).toBe('changed-meanwhile');
  expect(await codeOf(putReminder(as('admin'), reminderIdOf(channel), { ...wanted, school: 'elders' }, 1))).toBe('unknown-name');
});

test('a channel is called as the chat calls it now, unless somebody gave it a name here', async () => {
  const { as, store } = await openBoard();
  const place = reminderIdOf(channel);
  const called = async (name: string) => store.conversations.put(channel, { platform: 'teams', kind: 'channel', name });
  await called('Team Lindepunt · ICT');

  await putReminder(as('leader'), place, { ...wanted, placeName: 'Team Lindepunt · ICT' }, 0);
  await called('Team Lindepunt · Veilig');
  const renamed = await getReminder(as('leader'), place);
  await putReminder(as('leader'), place, wanted, 1);
  await called('Team Lindepunt · Anders');

  expect([renamed.name, (await getReminder(as('leader'), place)).name]).toEqual(['Team Lindepunt · Veilig', 'ICT-overleg']);
});

test('nobody puts on a card what they may not see; what a leader put there stays when a teacher moves it', async () => {
  const { as, store } = await openBoard();
  const piet = as('teacher', { id: 'piet' });
  const contents = async (): Promise<readonly CardContent[] | undefined> =>
    (await getReminder(as('admin'), reminderIdOf(channel))).card?.contents;
  await setWeeklyCard(piet, { placeId: channel, ...teams }, monday);
  expect(await contents()).toEqual(['question']);
  await putReminder(piet, reminderIdOf(channel), wanted, 1);
  expect(await contents()).toEqual(['question']);

  expect([
    await codeOf(putReminder(piet, reminderIdOf(channel), { ...wanted, contents: ['gaps'] }, 2)),
    await codeOf(putReminder(as('leader'), reminderIdOf(channel), { ...wanted, contents: [] }, 2)),
  ]).toEqual(['card-without-contents', 'card-without-contents']);

  await putReminder(as('leader'), reminderIdOf(channel), wanted, 2);
  await setWeeklyCard(piet, { placeId: channel, ...teams }, { weekday: 2, time: '09:00' });

  expect(await contents()).toEqual(['gaps', 'question']);
  expect(await store.schedules.list()).toHaveLength(2);
});

test('where the time zone of the school is set right afterwards, the card tells by whose clock it comes', async () => {
  const { as, store } = await openBoard();
  await putReminder(as('leader'), reminderIdOf(channel), wanted, 0);

  await store.organisation.put(anOrganisation({ timezone: 'Europe/London' }), 1);

  const { card } = await getReminder(as('leader'), reminderIdOf(channel));
  expect(card).toMatchObject({ time: '08:30', timezone: 'Europe/London', next: { at: '2026-11-23T08:30:00.000Z' } });
});

test('pressed three times at once one card is skipped; a stale press changes nothing, and it is undone', async () => {
  const { as, trail } = await openBoard();
  const admin = as('admin');
  await putReminder(admin, reminderIdOf(channel), wanted, 0);
  const card = async () => (await getReminder(admin, reminderIdOf(channel))).card;

  const before = (await trail()).length;

  await Promise.all(['card', 'tab', 'typed'].map(async () => skipCard(admin, channel, '2026-11-23')));
  expect(await card()).toMatchObject({ next: { id: '2026-11-30' }, skipped: [{ id: '2026-11-23' }] });
  expect((await trail()).slice(before)).toEqual(['schedule.changed by Admin']);

  const later = as('admin', {}, new Date('2026-11-23T10:00:00.000Z'));
  const pressed = ['2026-11-23', '2026-11-24', 'zomaar'].map(async (occurrence) => codeOf(skipCard(later, channel, occurrence)));
  expect(await Promise.all(pressed)).toEqual(['card-not-to-skip', 'card-not-to-skip', 'card-not-to-skip']);

  await unskipCards(admin, channel);
  expect(await card()).toMatchObject({ next: { id: '2026-11-23' }, skipped: [] });
});

test('other words on it bring no card twice and let none fall out; another time counts from now', async () => {
  const { as, store } = await openBoard();
  await putReminder(as('admin'), reminderIdOf(channel), wanted, 0);
  const later = as('admin', {}, new Date('2026-11-24T10:00:00.000Z'));
  const countsFrom = async (): Promise<unknown> =>
    (await store.schedules.list()).find(({ id }) => id === weeklyCardId(channel))?.details['countsFrom'];
  const before = await countsFrom();

  await putReminder(later, reminderIdOf(channel), { ...wanted, whenQuiet: 'good-news' }, 1);
  expect(await countsFrom()).toBe(before);

  await putReminder(later, reminderIdOf(channel), { ...wanted, time: '10:30' }, 2);
  expect(await countsFrom()).toBe('2026-11-24T10:00:00.000Z');
});

describe('a card of which nobody knows whether it arrived', () => {
  async function openUnknown(): Promise<BoardAtWork & { readonly woken: () => number; readonly cards: CardRunner }> {
    const board = await openBoard();
    await putReminder(board.as('admin'), reminderIdOf(channel), wanted, 0);
    const about = { schedule: weeklyCardId(channel), state: 'unknown', problem: 'interrupted', tries: 1 } as const;
    await board.store.deliveries.open(aDelivery(about));
    let times = 0;
    return { ...board, woken: () => times, cards: { lookForCards: async () => void (times += 1) } };
  }

  test('stands on top with what to do, is posted again once, and the trail says by whom', async () => {
    const { as, cards, woken, store, trail } = await openUnknown();
    const leader = { ...as('leader'), cards };
    const [first] = (await listReminders(leader)).reminders;
    expect(first).toMatchObject({ needLook: 1, recent: [{ state: 'unknown', todo: { nl: expect.stringContaining('Plaats opnieuw') } }] });

    const presses = [1, 2].map(async () => codeOf(postAgain(leader, reminderIdOf(channel), '2026-11-23')));

    expect((await Promise.all(presses)).toSorted()).toEqual(['card-not-to-repeat', 'done']);
    expect(await store.deliveries.get(`${weeklyCardId(channel)}/2026-11-23`)).toMatchObject({
      state: 'due',
      askedBy: 'person',
      tries: 1,
      problem: null,
    });
    expect(woken()).toBe(1);
    expect((await trail()).at(-1)).toBe('card.posted-again by Leader');
  });

  test('counts as posted once somebody saw it', async () => {
    const { as } = await openUnknown();

    expect(await confirmArrived(as('admin'), reminderIdOf(channel), '2026-11-23')).toMatchObject({ state: 'sent', todo: null });
    expect(await codeOf(confirmArrived(as('admin'), reminderIdOf(channel), '2026-11-23'))).toBe('card-not-to-repeat');
    expect(await codeOf(confirmArrived(as('admin'), reminderIdOf(channel), '2026-11-30'))).toBe('not-there');
  });

  test('is not for those who only read, nor for a teacher who did not set it', async () => {
    const { as, cards } = await openUnknown();
    const asked = [as('dpo'), as('teacher', { id: 'piet' })].map(async (who) => [
      await codeOf(postAgain({ ...who, cards }, reminderIdOf(channel), '2026-11-23')),
      await codeOf(putReminder(who, reminderIdOf(channel), wanted, 1)),
    ]);

    expect(await Promise.all(asked)).toEqual([
      ['not-allowed', 'not-allowed'],
      ['not-there', 'not-there'],
    ]);
  });
});

test.each(['failed', 'gone'] as const)('asked for again after one that did not arrive (%s), another comes', async (state) => {
  const { store, sanne } = await openBoard();
  const first = await sendCardNow(sanne, ownChat);
  await store.deliveries.change(first, { ...first, state, tries: 1 });

  const second = await sendCardNow(sanne, ownChat);

  expect(second).toMatchObject({ state: 'due', tries: 0 });
  expect(second.occurrence).not.toBe(first.occurrence);
});

test('asked for twice within a minute, one card comes; without a card there is nothing to send', async () => {
  const { sanne, store, as } = await openBoard();

  const [first, second] = [await sendCardNow(sanne, ownChat), await sendCardNow(sanne, ownChat)];

  expect(second).toEqual(first);
  expect((await store.deliveries.list({}, { limit: 10 })).rows).toHaveLength(1);
  expect(await codeOf(sendCardNow(as('admin'), channel))).toBe('not-there');
});
