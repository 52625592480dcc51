import { TokenRefused } from '../../src/auth/token-refused.ts';
import type { ConnectorClaims } from '../../src/auth/bot-token.ts';
import { activitySchema, tenantOf, type Activity } from './activity.ts';
import { isServiceAddress, type ServiceHosts } from './service-hosts.ts';

export interface ActivityTrust {
  readonly services: ServiceHosts;
  /** In small letters. */
  readonly tenants: ReadonlySet<string>;
}

/**
 * The activity, once it is sure that it came through the service that its sender showed a token of, and from a tenant of ours.
 * Null: it is none that anybody here could read.
 * @throws TokenRefused.
 */
export function trustedActivity(body: unknown, claims: ConnectorClaims, { services, tenants }: ActivityTrust): Activity | null {
  const { data: activity } = activitySchema.safeParse(body);
  if (activity === undefined) return null;
  if (activity.channelId !== 'msteams') throw new TokenRefused('channel');
  // The answer, and our own token with it, goes to where the activity says that it came from.
  if (plain(activity.serviceUrl) !== plain(claims.serviceUrl)) throw new TokenRefused('service-url');
  if (!isServiceAddress(activity.serviceUrl, services)) throw new TokenRefused('service-host');
  const tenant = tenantOf(activity);
  if (tenant === null || !tenants.has(tenant)) throw new TokenRefused('tenant');
  return activity;
}

function plain(url: string): string {
  return url.replace(/\/+$/, '').toLowerCase();
}
