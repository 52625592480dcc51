import type { OrganisationStore } from '../../src/store/store.ts';

/** What of the store the bot itself needs: where it is, what it answered, and who reads what language. */
export interface BotStores {
  forOrganisation(organisationId: string): Pick<OrganisationStore, 'conversations' | 'preferences'> & {
    readonly activities: Pick<OrganisationStore['activities'], 'claim' | 'release'>;
  };
}
