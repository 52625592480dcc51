import type { Actor } from '../../model/actor.ts';
import type { StoredException } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';

/**
 * Whether somebody asked for an exception themselves, also where they signed in with the other vendor then. It names people as colleagues call them; who it was
 * exactly stands in the trail, and in the mark of their address. Somebody with two addresses counts as two people.
 */
export async function isRequester(
  actor: Actor,
  { id, requesterMark = null }: StoredException,
  store: Pick<OrganisationStore, 'trail'>,
): Promise<boolean> {
  if (requesterMark !== null && requesterMark === actor.addressMark) return true;
  const { rows } = await store.trail.list({ subject: `exception/${id}` }, { limit: 200 });
  return rows.find(({ action }) => action === 'exception.requested')?.actorId === actor.id;
}
