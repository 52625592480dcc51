import type { PageOf, PageWanted } from './page-of.ts';

/**
 * How far a delivery is. due: waits for its turn. sending: it was about to be written, and nobody has told what came of it. sent: it stands there. unknown: it
 * may stand there or not. silent: there was nothing to say. skipped: people did not want it. joined: it went along with a later one. failed: it surely
 * does not stand there. gone: there is no such place any more.
 */
export const deliveryStates = ['due', 'sending', 'sent', 'unknown', 'silent', 'skipped', 'joined', 'failed', 'gone'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why a delivery did not go as it should: what people are told, and never what a vendor wrote. */
export const deliveryProblems = [
  'interrupted',
  'no-answer',
  'throttled',
  'unavailable',
  'not-signed-in',
  'no-right',
  'refused',
  'not-connected',
  'not-composed',
  'no-such-school',
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** One card on its way to one place, or what became of it. */
export interface StoredDelivery {
  /** Of schedule and occurrence. */
  readonly id: string;
  readonly schedule: string;
  /** `2026-11-23`, or `now-…` when somebody asked for it. */
  readonly occurrence: string;
  readonly occasion: string;
  /** person: somebody wants it now, whatever the calendar, a pause or a quiet week would say. */
  readonly askedBy: 'calendar' | 'person';
  /** When it was due. */
  readonly at: string;
  readonly state: DeliveryState;
  /** Times that it was taken in hand; whoever took it last tells what came of it. */
  readonly tries: number;
  /** It is not taken in hand before this instant; while it is being sent: until then somebody may still be writing it. */
  readonly notBefore: string;
  /** Of the last attempt. */
  readonly problem: DeliveryProblem | null;
  /** The message in the chat, so that it can be brought up to date. */
  readonly messageId: string | null;
  /** When the last attempt ended. */
  readonly endedAt: string | null;
}

/** What was posted where, so that nothing is ever posted twice and nothing is lost. */
export interface DeliveryRepository {
  /** True for whoever comes first: there is one for each id, ever. */
  open(delivery: StoredDelivery): Promise<boolean>;
  get(id: string): Promise<StoredDelivery | null>;
  /** Writes `to` in the place of `seen`. False: somebody else changed state or tries since, and nothing is written. */
  change(seen: StoredDelivery, to: StoredDelivery): Promise<boolean>;
  /** Those that somebody has to take in hand by now: due, or left while they were being sent. The longest due come first. */
  pending(now: string): Promise<readonly StoredDelivery[]>;
  /** Newest first. */
  list(filter: { readonly schedule?: string; readonly state?: DeliveryState }, page: PageWanted): Promise<PageOf<StoredDelivery>>;
  removeBefore(time: string): Promise<number>;
}
