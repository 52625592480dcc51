import type { Environment } from './config.ts';
import { connectedGoogle, readGoogle } from './connections/google.ts';
import { connectedMicrosoft, readMicrosoft } from './connections/microsoft.ts';
import type { ConnectionProblem, ToldIn } from './connections/told.ts';
import { AppError } from './errors.ts';
import type { ConnectedTenant } from './model/connected-tenant.ts';
import type { School } from './model/school.ts';
import type { GoogleConnection } from './platforms/meet/live/google-connection.ts';
import type { MicrosoftConnection } from './platforms/teams/live/microsoft-connection.ts';

/** The tenants of one school; null: not connected. */
export interface TenantConnections {
  readonly microsoft: MicrosoftConnection | null;
  readonly google: GoogleConnection | null;
}

/**
 * Where and how the tenants are read: from the environment, by the names that the vendors' own tools use, else from `lesklaar.yaml`, whose paths are
 * relative to `folder`. Secrets come from the environment or from files of their own only.
 * @throws AppError no-connection, incomplete-connection, unusable-connection, unusable-credential or file-not-readable.
 */
export async function connectionsOf(env: Environment, school: School | null, folder: string): Promise<TenantConnections> {
  const { microsoft, google, problems } = await readConnections({ env, school, folder });
  const [first] = problems;
  if (first !== undefined) throw first.error;
  if (microsoft === null && google === null) throw new AppError('no-connection', {});
  return { microsoft, google };
}

/** All that keeps them from being used, as far as it shows without calling anybody. */
export async function connectionProblems(toldIn: ToldIn): Promise<readonly ConnectionProblem[]> {
  return (await readConnections(toldIn)).problems;
}

/** Which tenants are meant, whether or not how they are told can be used. */
export function connectedTenants(toldIn: Omit<ToldIn, 'folder'>): readonly ConnectedTenant[] {
  return [connectedMicrosoft(toldIn), connectedGoogle(toldIn)].filter((tenant) => tenant !== null);
}

/** Who has no tenant connected may have uploads. */
export async function connectionsOrNone(connections: Promise<TenantConnections>): Promise<TenantConnections> {
  try {
    return await connections;
  } catch (error) {
    if (error instanceof AppError && error.code === 'no-connection') return { microsoft: null, google: null };
    throw error;
  }
}

async function readConnections(toldIn: ToldIn): Promise<TenantConnections & { readonly problems: readonly ConnectionProblem[] }> {
  const [microsoft, google] = await Promise.all([readMicrosoft(toldIn), readGoogle(toldIn)]);
  return { microsoft: microsoft.connection, google: google.connection, problems: [...microsoft.problems, ...google.problems] };
}
