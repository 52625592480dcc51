import type { ConnectedTenant } from '../model/connected-tenant.ts';
import type { PlatformId } from '../model/platform.ts';
import { permit, type Asking } from './asking.ts';

/** The tenants of an organisation; at most one of each platform. */
export type ConnectedTenants = (organisationId: string) => Promise<readonly ConnectedTenant[]>;

/** The platforms whose tenant an audit would read by itself. @throws AppError not-allowed. */
export async function getConnections(asking: Asking & { readonly connected: ConnectedTenants }): Promise<readonly PlatformId[]> {
  permit(asking, 'audit.read');
  return (await asking.connected(asking.actor.organisationId)).map(({ platform }) => platform);
}
