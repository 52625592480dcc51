import type { PgBoss } from 'pg-boss';
import { digestOf } from '../store/storable.ts';
import type { JobPace } from './pace.ts';

/** Looks what is due, once a minute. */
export const cardRounds = 'card-round';
/** Each job takes one delivery in hand. */
export const cardQueue = 'card';

/** A delivery of the ledger, where all that is known about it stands. */
export interface CardJobData {
  readonly organisationId: string;
  readonly delivery: string;
}

const everyMinute = '* * * * *';
const oneDay = 86_400;

/**
 * One round at a time, and one job at a time for each delivery, over all instances: policy `exclusive`. The ledger says what has to be done; a job that gets
 * lost is sent again by the next round.
 */
export async function makeCardQueues(boss: PgBoss, pace: JobPace): Promise<void> {
  const rounds = { expireInSeconds: 300, heartbeatSeconds: pace.heartbeat, retryLimit: 0, deleteAfterSeconds: 3600 };
  const cards = {
    expireInSeconds: 300,
    heartbeatSeconds: pace.heartbeat,
    retryLimit: 5,
    retryBackoff: true,
    retryDelay: pace.firstRest,
    retryDelayMax: pace.longestRest,
    deleteAfterSeconds: oneDay,
  };
  for (const [queue, options] of [[cardRounds, rounds] as const, [cardQueue, cards] as const]) {
    await boss.createQueue(queue, { policy: 'exclusive', ...options });
    // The queue may be one that an earlier version made.
    await boss.updateQueue(queue, options);
  }
  // What a minute without the service should have found, is found by the next round.
  await boss.schedule(cardRounds, everyMinute, {}, { tz: 'UTC', missed: 'skip', singletonKey: cardRounds });
}

/** Has somebody look now. Null was answered where somebody does so already. */
export async function sendRound(boss: PgBoss): Promise<void> {
  await boss.send(cardRounds, {}, { singletonKey: cardRounds });
}

/** Has somebody take the delivery in hand, unless somebody does so already. */
export async function sendCard(boss: PgBoss, data: CardJobData): Promise<void> {
  await boss.send(cardQueue, data, { singletonKey: digestOf(data.organisationId, data.delivery) });
}
