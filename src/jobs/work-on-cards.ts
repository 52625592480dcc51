import type { PgBoss } from 'pg-boss';
import type { Log } from '../log.ts';
import { cardQueue, cardRounds, sendCard, sendRound, type CardJobData } from './card-queue.ts';
import { deliverCard, type DeliveringCards } from './deliver-card.ts';
import { findDueCards } from './find-due-cards.ts';
import type { JobPace } from './pace.ts';

/** Cards that an instance sends at once. */
const atOnce = 4;

export interface CardWork {
  /** Has somebody look now what is due. Never rejects. */
  readonly look: () => Promise<void>;
  /** Resolves when nothing runs any more. */
  readonly ended: () => Promise<void>;
}

interface Working extends DeliveringCards {
  readonly pace: JobPace;
}

/** Finds and sends cards until the queue is stopped. */
export async function workOnCards(boss: PgBoss, around: Working): Promise<CardWork> {
  const { pace, log } = around;
  const running = new Set<Promise<unknown>>();
  const noted = async (work: Promise<void>): Promise<void> => {
    running.add(work);
    await work.finally(() => running.delete(work));
  };
  const options = { pollingIntervalSeconds: pace.pollEvery, heartbeatRefreshSeconds: pace.beatEvery };
  const sender = await boss.work<CardJobData>(cardQueue, { ...options, localConcurrency: atOnce }, async ([job]) => {
    if (job !== undefined) await noted(deliverLogged(job.data, job.signal, around));
  });
  const finder = await boss.work(cardRounds, options, async () => noted(round(boss, around, () => boss.notifyWorker(sender))));
  return {
    look: async () => sendAndWake(boss, log, () => boss.notifyWorker(finder)),
    ended: async () => void (await Promise.allSettled(running)),
  };
}

async function deliverLogged(data: CardJobData, signal: AbortSignal, around: Working): Promise<void> {
  try {
    await deliverCard(data, signal, around);
  } catch (error) {
    around.log.error('A card was interrupted', { organisation: data.organisationId, error });
    throw error;
  }
}

async function round(boss: PgBoss, around: Working, wake: () => void): Promise<void> {
  const pending = await findDueCards(around);
  for (const one of pending) await sendCard(boss, one);
  if (pending.length > 0) wake();
}

async function sendAndWake(boss: PgBoss, log: Log, wake: () => void): Promise<void> {
  try {
    await sendRound(boss);
    wake();
  } catch (error) {
    log.error('Nobody could be asked to look for cards', { error });
  }
}
