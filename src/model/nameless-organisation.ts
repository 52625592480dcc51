import type { Organisation } from './school.ts';

/** What an organisation is before it has told anything about itself. */
export const namelessOrganisation: Organisation = {
  name: '',
  country: null,
  timezone: 'Europe/Amsterdam',
  language: null,
  microsoftTenantId: null,
  googleCustomerId: null,
};
