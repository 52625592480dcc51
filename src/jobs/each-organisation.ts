import type { Log } from '../log.ts';
import type { OrganisationStore, Store } from '../store/store.ts';

interface Organisations {
  readonly store: Store;
  readonly log: Log;
}

/** Does the work for one organisation after the other. One's trouble is not another's: it is logged, as `trouble`, and the next has its turn. */
export async function eachOrganisation(
  { store, log }: Organisations,
  trouble: string,
  work: (own: OrganisationStore) => Promise<void>,
): Promise<void> {
  for (const organisation of await store.organisationIds()) {
    try {
      await work(store.forOrganisation(organisation));
    } catch (error) {
      log.error(trouble, { organisation, error });
    }
  }
}
