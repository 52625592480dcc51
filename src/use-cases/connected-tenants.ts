import type { ConnectedTenant } from '../model/connected-tenant.ts';

/** The tenants of an organisation; at most one of each platform. */
export type ConnectedTenants = (organisationId: string) => Promise<readonly ConnectedTenant[]>;
