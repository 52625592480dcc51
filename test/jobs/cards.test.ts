import { expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import type { CardToPost, Posted } from '../../src/reminders/card-poster.ts';
import type { StoredDelivery } from '../../src/store/delivery-repository.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { deliverCard } from '../../src/jobs/deliver-card.ts';
import { createLog } from '../../src/log.ts';
import type { Jobs } from '../../src/jobs/start-jobs.ts';
import { reminderIdOf } from '../../src/use-cases/reminders/reminder-place.ts';
import { postAgain } from '../../src/use-cases/reminders/settle-delivery.ts';
import { changeCardSettings } from '../../src/use-cases/schedules/change-card-settings.ts';
import { pauseWeeklyCard, setWeeklyCard } from '../../src/use-cases/schedules/set-weekly-card.ts';
import { sendCardNow } from '../../src/use-cases/schedules/send-card-now.ts';
import { skipCard } from '../../src/use-cases/schedules/skip-card.ts';
import { weeklyCardId } from '../../src/use-cases/schedules/weekly-card.ts';
import type { Deciding } from '../../src/use-cases/asking.ts';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import { aDelivery } from '../support/stored.ts';
import { hastyPace } from './support/jobs-at-work.ts';
import { sleepyDesk } from './support/sleepy-desk.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';

const placeId = '19:ict@thread.tacv2';
const sunday = '2026-11-22T12:00:00.000Z';
const firstMonday = '2026-11-23T07:30:00.000Z';

storiesOfJobs((offices) => {
  /** A board with a weekly card on Monday, the jobs of its service, and a chat that answers what it is told. */
  async function openChannel(given: { readonly platform?: PlatformId; readonly answers?: readonly Posted[] } = {}) {
    const { platform = 'teams', answers = [] } = given;
    let now = new Date(sunday);
    const clock = { now: () => now };
    const office = await offices.openBoardOffice({ collect: async () => [], clock });
    const { board, jobs } = office;
    const posts: CardToPost[] = [];
    const coming = [...answers];
    const poster = {
      post: async (card: CardToPost): Promise<Posted> => {
        if (card.organisationId === board.organisationId) posts.push(card);
        return coming.shift() ?? { outcome: 'posted', messageId: `m${posts.length}` };
      },
    };
    const sending = { poster, shipped: shippedLists() };
    await jobs.sendCards(sending);
    /** As a job does that was on its way for long. */
    const deliver = async (delivery: string): Promise<void> =>
      deliverCard({ organisationId: board.organisationId, delivery }, new AbortController().signal, {
        ...sending,
        store: office.store,
        clock,
        pace: hastyPace,
        log: createLog({ level: 'silent', clock, destination: { write: () => undefined } }),
      });
    const actor = { organisationId: board.organisationId, id: 'noor', name: 'Noor', roles: ['admin'], signedInBy: 'microsoft' } as const;
    let ids = 0;
    const noor: Deciding = { actor, store: board, clock, newId: () => `id-${(ids += 1)}` };
    await setWeeklyCard(noor, { placeId, platform, locale: 'nl' }, { weekday: 1, time: '08:30' });
    const at = async (time: string): Promise<readonly StoredDelivery[]> => {
      now = new Date(time);
      return dealtWith(board, jobs, time);
    };
    return { noor, board, jobs, posts, at, deliver, logged: office.logged };
  }

  test('the card comes on its time, once, and again a week later; the ledger tells where it stands', async () => {
    const { at, posts } = await openChannel();

    expect(await at('2026-11-23T07:29:00.000Z')).toEqual([]);
    const [sent] = await at(firstMonday);
    await at('2026-11-23T07:31:00.000Z');
    await at('2026-11-30T07:30:00.000Z');

    expect(sent).toMatchObject({ occurrence: '2026-11-23', state: 'sent', tries: 1, messageId: 'm1', problem: null });
    expect(posts.map(({ placeId: place, locale, digest }) => [place, locale, digest.asked.since])).toEqual([
      [placeId, 'nl', null],
      [placeId, 'nl', firstMonday],
    ]);
    expect(new Set(posts.map(({ requestId }) => requestId)).size).toBe(2);
  });

  test('after three weeks without the service one card comes; what went along with it is told', async () => {
    const { at, posts } = await openChannel();

    const ledger = await at('2026-12-07T07:30:00.000Z');

    expect(posts).toHaveLength(1);
    expect(ledger.map(({ occurrence, state }) => `${occurrence} ${state}`)).toEqual([
      '2026-12-07 sent',
      '2026-11-30 joined',
      '2026-11-23 joined',
    ]);
  });

  test('skipped once or paused it stays away; asked for, it comes at once', async () => {
    const { noor, at, posts, board, jobs } = await openChannel();
    await skipCard(noor, placeId, '2026-11-23');

    expect(await at(firstMonday)).toMatchObject([{ occurrence: '2026-11-23', state: 'skipped' }]);
    await pauseWeeklyCard(noor, placeId, 'paused');
    await at('2026-11-30T08:00:00.000Z');
    expect(posts).toEqual([]);

    await sendCardNow(noor, placeId);
    await sendCardNow(noor, placeId);
    expect(await dealtWith(board, jobs, '2026-11-30T08:00:00.000Z')).toMatchObject([
      { occurrence: 'now-id-1', state: 'sent' },
      { state: 'skipped' },
    ]);
    expect(posts).toHaveLength(1);

    await pauseWeeklyCard(noor, placeId, 'active');
    await at('2026-12-07T07:30:00.000Z');
    expect(posts).toHaveLength(2);
  });

  test('where its school is gone nothing comes, and it is said what to choose; with another choice it can be posted', async () => {
    const { noor, at, board, posts } = await openChannel();
    await board.schools.put({ id: 'linde', name: 'De Linde', stage: 'primary', country: 'NL' });
    await changeCardSettings(noor, placeId, () => ({ school: 'linde' }));
    await board.schools.remove('linde');

    expect(await at(firstMonday)).toMatchObject([{ state: 'failed', problem: 'no-such-school', tries: 1 }]);
    expect(posts).toEqual([]);

    await changeCardSettings(noor, placeId, () => ({ school: null }));
    await postAgain({ ...noor, cards: null }, reminderIdOf(placeId), '2026-11-23');
    expect(await at('2026-11-23T07:31:00.000Z')).toMatchObject([{ occurrence: '2026-11-23', state: 'sent' }]);
  });

  test('with nothing to say it comes with good news, or not at all, as chosen', async () => {
    const { noor, at, posts } = await openChannel();
    await changeCardSettings(noor, placeId, () => ({ contents: ['exceptions'] }));
    await at(firstMonday);
    expect(posts.map(({ digest }) => digest.isQuiet)).toEqual([true]);

    await changeCardSettings(noor, placeId, () => ({ whenQuiet: 'silence' }));
    const [silent] = await at('2026-11-30T07:30:00.000Z');

    expect(silent).toMatchObject({ state: 'silent', tries: 0 });
    expect(posts).toHaveLength(1);
  });

  test('where Lesklaar was taken out, the card is paused and says why', async () => {
    const { at, board } = await openChannel({ answers: [{ outcome: 'gone' }] });

    expect(await at(firstMonday)).toMatchObject([{ state: 'gone' }]);

    const [schedule] = await board.schedules.list();
    expect(schedule).toMatchObject({ active: false, details: { pausedBecause: 'gone' } });
    const [last] = (await board.trail.list({}, { limit: 1 })).rows;
    expect(last).toMatchObject({ actorName: 'Lesklaar', action: 'schedule.changed' });
  });

  test('asked for again by somebody it comes, also while it is paused', async () => {
    const because = { kind: 'forbidden', status: 403, code: 'BotDisabledByAdmin' };
    const { noor, at, board, jobs, posts } = await openChannel({ answers: [{ outcome: 'not-posted', because }] });
    expect(await at(firstMonday)).toMatchObject([{ state: 'failed', problem: 'no-right' }]);
    await pauseWeeklyCard(noor, placeId, 'paused');
    await board.conversations.put(placeId, { platform: 'teams', kind: 'channel' });

    await postAgain({ ...noor, cards: null }, reminderIdOf(placeId), '2026-11-23');

    expect(await dealtWith(board, jobs, firstMonday)).toMatchObject([{ state: 'sent', tries: 2, problem: null }]);
    expect(posts).toHaveLength(2);
  });

  test('told to come back in an hour, it does so then and no sooner', async () => {
    const because = { kind: 'throttled', status: 429, code: null, retryAfter: 3600 };
    const { at, posts, deliver } = await openChannel({ answers: [{ outcome: 'not-posted', because }] });

    const [delivery] = await at(firstMonday);
    expect(delivery).toMatchObject({ state: 'due', problem: 'throttled', notBefore: '2026-11-23T08:30:00.000Z' });
    await deliver(delivery?.id ?? '');
    await at('2026-11-23T08:29:00.000Z');
    expect(posts).toHaveLength(1);

    expect(await at('2026-11-23T08:30:00.000Z')).toMatchObject([{ state: 'sent', tries: 2, problem: null }]);
    expect(posts[0]?.requestId).toBe(posts[1]?.requestId);
  });

  test.each(['teams', 'meet'] as const)(
    '%s: without an answer, Teams is not asked again, and Google with the same request',
    async (platform) => {
      const because = { kind: 'timed-out', status: null, code: null };
      const { at, posts } = await openChannel({ platform, answers: [{ outcome: 'unknown', because }] });

      await at(firstMonday);
      const [delivery] = await at('2026-11-23T09:00:00.000Z');

      expect([delivery?.state, posts.length]).toEqual(platform === 'teams' ? ['unknown', 1] : ['sent', 2]);
      expect(new Set(posts.map(({ requestId }) => requestId)).size).toBe(1);
    },
  );

  test.each(['teams', 'meet'] as const)('%s: what a process that died was sending', async (platform) => {
    const { at, posts, board } = await openChannel({ platform });
    const left = aDelivery({ schedule: weeklyCardId(placeId), at: firstMonday, notBefore: firstMonday, state: 'sending', tries: 1 });
    await board.deliveries.open(left);

    const [delivery] = await at('2026-11-23T07:31:00.000Z');

    expect([delivery?.state, delivery?.problem, posts.length]).toEqual(
      platform === 'teams' ? ['unknown', 'interrupted', 0] : ['sent', null, 1],
    );
  });

  test('who slept before writing gives up; “post again” is taken once they can no longer write, and the card stands there once', async () => {
    const {
      board,
      deliver,
      postAgain: again,
      chat,
      clock,
    } = await sleepyDesk(offices.database(), {
      async whileAsleep() {
        clock.set('2026-11-23T07:30:10.000Z');
        await deliver();
        seen.push([(await board.deliveries.get(card))?.state, await again()]);
        clock.set('2026-11-23T07:30:26.000Z');
        await deliver();
        seen.push([(await board.deliveries.get(card))?.state, await again()]);
        await deliver();
      },
    });
    const seen: unknown[] = [];
    const card = `${weeklyCardId(placeId)}/2026-11-23`;

    await deliver();

    expect(seen).toEqual([
      ['sending', 'card-not-to-repeat'],
      ['unknown', 'done'],
    ]);
    expect(chat.taken()).toEqual([placeId]);
    expect(await board.deliveries.get(card)).toMatchObject({ state: 'sent', tries: 2, messageId: 'message-1' });
  });
});

/** The ledger of the board, once nothing waits in it that could be done now. */
async function dealtWith(board: OrganisationStore, jobs: Jobs, time: string): Promise<readonly StoredDelivery[]> {
  const passed = async (): Promise<string> => JSON.stringify((await board.deliveries.list({}, { limit: 50 })).rows);
  for (let quiet = 0, before = ''; quiet < 3;) {
    await jobs.lookForCards();
    await setTimeout(100);
    const after = await passed();
    const waits = (await board.deliveries.pending(time)).length > 0;
    quiet = after === before && !waits ? quiet + 1 : 0;
    before = after;
  }
  return (await board.deliveries.list({}, { limit: 50 })).rows;
}
