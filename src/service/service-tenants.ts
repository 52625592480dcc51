import { sandboxConnections } from '../sandbox-connections.ts';
import { connectedTenants, connectionsOf, type TenantConnections } from '../connections.ts';
import type { Environment } from '../config.ts';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import type { School } from '../model/school.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { startSandbox, type Sandbox } from '../sandbox/start-sandbox.ts';
import type { Mode } from '../service-config/mode.ts';

/** The tenants that the service reads, real or pretended. */
export interface ServiceTenants {
  /** @throws AppError no-connection and its like. */
  connections(): Promise<TenantConnections>;
  /** Which they are, whether or not they can be reached. */
  readonly connected: readonly ConnectedTenant[];
  readonly around: CallSurroundings;
  /** Null outside the sandbox. */
  readonly pretend: Sandbox | null;
  close(): Promise<void>;
}

export interface TenantSurroundings extends CallSurroundings {
  readonly env: Environment;
  /** Folder to which the paths in the school's settings are relative. */
  readonly folder: string;
}

/** In the sandbox a pretend school on loopback, as long as the service lives. */
export async function serviceTenants(mode: Mode, school: School | null, around: TenantSurroundings): Promise<ServiceTenants> {
  if (mode === 'tenant') {
    return {
      connections: async () => connectionsOf(around.env, school, around.folder),
      connected: connectedTenants({ env: around.env, school }),
      around,
      pretend: null,
      close: async () => undefined,
    };
  }
  const sandbox = await startSandbox({ clock: around.clock });
  return {
    connections: async () => sandboxConnections(sandbox),
    connected: [
      { platform: 'teams', tenantId: sandbox.microsoft.tenantId },
      { platform: 'meet', tenantId: sandbox.google.customer },
    ],
    around: { ...around, reach: sandbox.reach },
    pretend: sandbox,
    close: async () => sandbox.close(),
  };
}
