import type { OrganisationStore } from '../../store/store.ts';

/** The id of who asked for an exception: it names people as colleagues call them, and who it was exactly stands in the trail. */
export async function requesterOf(store: OrganisationStore, id: string): Promise<string | undefined> {
  const { rows } = await store.trail.list({ subject: `exception/${id}` }, { limit: 200 });
  return rows.find(({ action }) => action === 'exception.requested')?.actorId;
}
