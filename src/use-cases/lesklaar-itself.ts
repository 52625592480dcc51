import type { Actor } from '../model/actor.ts';
import type { OrganisationStore } from '../store/store.ts';

/** Who did what Lesklaar does by itself, for the trail. It may nothing: no use case is called in its name. */
export function lesklaarItself({ organisationId }: Pick<OrganisationStore, 'organisationId'>): Actor {
  return { organisationId, id: 'system', name: 'Lesklaar', roles: [], signedInBy: 'system' };
}
