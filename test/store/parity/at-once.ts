import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { keepFirstSettings } from '../../../src/service/first-settings.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { requestException } from '../../../src/use-cases/exceptions/request-exception.ts';
import { sendCardNow } from '../../../src/use-cases/schedules/send-card-now.ts';
import { setWeeklyCard } from '../../../src/use-cases/schedules/set-weekly-card.ts';
import { changeSchools, type SchoolWanted } from '../../../src/use-cases/schools/change-schools.ts';
import { listSchools } from '../../../src/use-cases/schools/list-schools.ts';
import { noon } from '../../support/audit.ts';
import { school } from '../../support/school.ts';
import { quickJobs } from '../../use-cases/quick-jobs.ts';

/** What several people, a double press or several instances do at the same moment, and what then stands there. */
export function atOnceStories(board: () => OrganisationStore): void {
  const clock = { now: () => noon };
  const timesAtOnce = 6;

  function deciding(store: OrganisationStore) {
    const actor = { organisationId: store.organisationId, id: 'jan', name: 'Jan', roles: ['admin'], signedInBy: 'microsoft' } as const;
    return { actor, store, clock, newId: randomUUID, jobs: quickJobs(randomUUID), connected: async () => [] };
  }
  async function atOnce<T>(work: () => Promise<T>): Promise<readonly PromiseSettledResult<T>[]> {
    return Promise.allSettled(Array.from({ length: timesAtOnce }, work));
  }

  test('the same request for a deviation is one request', async () => {
    const store = board();
    const wanted = {
      control: 'recording',
      platform: null,
      scope: 'Mediateam',
      population: null,
      reason: 'film',
      until: '2027-07-31',
    } as const;

    const asked = await atOnce(async () => requestException(deciding(store), wanted));

    const [kept, ...others] = await store.exceptions.list();
    expect(others).toEqual([]);
    expect(asked).toEqual(asked.map(() => ({ status: 'fulfilled', value: expect.objectContaining({ id: kept?.id }) })));
    expect((await store.trail.list({}, { limit: 10 })).rows).toHaveLength(1);
  });

  test('a card that is sent now by a double press is one card', async () => {
    const store = board();
    await setWeeklyCard(deciding(store), { placeId: 'kanaal', platform: 'teams', locale: 'nl' }, { weekday: 1, time: '08:30' });

    const sent = await atOnce(async () => sendCardNow(deciding(store), 'kanaal'));

    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 'fulfilled'));
    expect((await store.deliveries.list({}, { limit: 10 })).rows).toHaveLength(1);
  });

  test('of lists of schools that all came in the place of the same one, one stands, and the others are told', async () => {
    const store = board();
    const { version } = await listSchools(deciding(store));
    const named = (name: string): SchoolWanted => ({ id: null, name, stage: 'primary', country: 'NL' });

    const changed = await atOnce(async () => changeSchools(deciding(store), [named(randomUUID()), named(randomUUID())], version));

    const refused = changed.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toEqual(Array.from({ length: timesAtOnce - 1 }, () => expect.objectContaining({ code: 'changed-meanwhile' })));
    expect(await store.schools.list()).toHaveLength(2);
  });

  test('instances that meet a school for the first time keep what its file tells once, and all of them start', async () => {
    const store = board();
    const told = school({
      exceptions: [{ control: 'lobby', platform: null, scope: null, population: null, reason: 'x', approvedBy: 'y', until: '2027-07-31' }],
    });

    const started = await atOnce(async () => keepFirstSettings(store, { school: told, nightly: '30 3 * * *', newId: randomUUID, clock }));

    expect(started.map(({ status }) => status)).toEqual(started.map(() => 'fulfilled'));
    expect(await store.exceptions.list()).toHaveLength(1);
  });

  test('a turn outside of a transaction would keep nobody waiting', async () => {
    await expect(board().oneAtATime('iets')).rejects.toThrow('no transaction is open');
  });
}
