import { sandboxConnections } from '../sandbox-connections.ts';
import { connectionsOf, type TenantConnections } from '../connections.ts';
import type { Environment } from '../config.ts';
import type { School } from '../model/school.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { startSandbox, type Sandbox } from '../sandbox/start-sandbox.ts';
import type { Mode } from '../service-config/mode.ts';

/** The tenants that the service reads, real or pretended. */
export interface ServiceTenants {
  /** @throws AppError no-connection and its like. */
  connections(): Promise<TenantConnections>;
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
      around,
      pretend: null,
      close: async () => undefined,
    };
  }
  const sandbox = await startSandbox({ clock: around.clock });
  return {
    connections: async () => sandboxConnections(sandbox),
    around: { ...around, reach: sandbox.reach },
    pretend: sandbox,
    close: async () => sandbox.close(),
  };
}
