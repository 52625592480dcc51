import type { OrganisationStore } from '../store/store.ts';
import type { Deciding } from './asking.ts';

export interface Change {
  /** `exception.approved`. */
  readonly action: string;
  /** What it is about: `exception/3f…`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Writes down who changed what; `store` is the one of the transaction that changes it. */
export async function writeTrail(
  store: OrganisationStore,
  { actor, clock }: Pick<Deciding, 'actor' | 'clock'>,
  change: Change,
): Promise<void> {
  await store.trail.add({ at: clock.now().toISOString(), actorId: actor.id, actorName: actor.name, ...change });
}
