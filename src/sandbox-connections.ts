import type { TenantConnections } from './connections.ts';
import type { Sandbox } from './sandbox/start-sandbox.ts';

/** How one signs in to the pretend school. Everything is read there that can be read, so that all of it is seen at work. */
export function sandboxConnections({ microsoft, google }: Pick<Sandbox, 'microsoft' | 'google'>): TenantConnections {
  const { tenantId, clientId, clientSecret } = microsoft;
  const { email, privateKey, subject, customer } = google;
  return {
    microsoft: { tenantId, clientId, credential: { kind: 'secret', secret: clientSecret }, configurationApi: 'skip' },
    google: { serviceAccount: { email, privateKey }, subject, customer, adminLog: 'read', licences: 'skip', chatApp: 'used' },
  };
}
