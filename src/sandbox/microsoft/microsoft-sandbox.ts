import { board } from '../board/board.ts';
import type { SandboxWorld } from '../board/world.ts';
import type { WireHost } from '../server/wire.ts';
import { allGrants, type Grant } from './app-roles.ts';
import { configurationApiHost } from './configuration-api.ts';
import type { RegisteredApp } from './entra/registered-app.ts';
import { signInHost } from './entra/sign-in-host.ts';
import { tokenAuthority } from './entra/token-authority.ts';
import { educationUsersRoute } from './graph/education-users.ts';
import { graphHost } from './graph/graph-host.ts';
import type { GraphRoute } from './graph/graph-route.ts';
import { groupMembersRoute, groupRoute } from './graph/groups.ts';
import { organizationRoute } from './graph/organization.ts';
import { servicePrincipalRoutes } from './graph/service-principals.ts';
import { snapshotRoutes } from './graph/snapshots.ts';
import { userConfigurationsRoute } from './graph/user-configurations.ts';
import { usersRoute } from './graph/users.ts';
import { guidFrom } from './guid-from.ts';
import { SnapshotJobs, type SnapshotJob, type SnapshotPlay, type SnapshotPrincipal } from './snapshots/snapshot-jobs.ts';

export interface MicrosoftSandboxOptions {
  /** What the app may do; all of it when not given. */
  readonly granted?: ReadonlySet<Grant>;
  readonly principal?: SnapshotPrincipal;
  /** Resource types that a snapshot may not read: `microsoft.teams.meetingpolicy`. */
  readonly refusedResources?: readonly string[];
  /** Resource types with which no snapshot can be made. */
  readonly rejectedResources?: readonly string[];
  /** How many snapshot jobs somebody else has left standing. */
  readonly foreignJobs?: number;
  /** How often a snapshot job is asked after until it is done. */
  readonly pollsUntilDone?: number;
  /** The certificate that the app has beside its secret, in PEM. */
  readonly certificate?: string;
}

export interface MicrosoftSandbox {
  /** By the vendor's own name. */
  readonly hosts: ReadonlyMap<string, WireHost>;
  readonly credentials: { readonly tenantId: string; readonly clientId: string; readonly clientSecret: string };
  /** The snapshot jobs that now stand in the tenant, from old to new. */
  jobs(): readonly SnapshotJob[];
}

/** A tenant of the board at Microsoft: signing in, Graph, and the interface behind Teams' own administration. */
export async function microsoftSandbox(world: SandboxWorld, options: MicrosoftSandboxOptions = {}): Promise<MicrosoftSandbox> {
  const { granted = allGrants, certificate = null, rejectedResources = [] } = options;
  const { clock } = world;
  const app = registeredApp(certificate);
  const authority = await tokenAuthority(app.tenantId, clock);
  const jobs = new SnapshotJobs(playOf(world, options));
  const desk = { jobs, clientId: app.clientId, rejected: lowerCase(rejectedResources) };
  const routes = [...snapshotRoutes(desk), ...directoryRoutes(world.people), ...servicePrincipalRoutes(options.principal ?? 'ready')];
  return {
    hosts: new Map([
      ['login.microsoftonline.com', signInHost({ app, granted, authority, clock })],
      ['graph.microsoft.com', graphHost({ routes, authority, clock })],
      ['api.interfaces.records.teams.microsoft.com', configurationApiHost(authority)],
    ]),
    credentials: { tenantId: app.tenantId, clientId: app.clientId, clientSecret: app.clientSecret },
    jobs: () => jobs.all(),
  };
}

function directoryRoutes(people: number): readonly GraphRoute[] {
  return [
    userConfigurationsRoute(people),
    educationUsersRoute(people),
    usersRoute(people),
    groupRoute,
    groupMembersRoute(people),
    organizationRoute,
  ];
}

function registeredApp(certificate: string | null): RegisteredApp {
  return {
    tenantId: board.microsoftTenantId,
    clientId: guidFrom('Lesklaar'),
    clientSecret: guidFrom('what only Lesklaar knows'),
    certificate,
  };
}

function playOf({ clock }: SandboxWorld, options: MicrosoftSandboxOptions): SnapshotPlay {
  const { principal = 'ready', refusedResources = [], foreignJobs = 0, pollsUntilDone = 2 } = options;
  return { clock, foreignJobs, pollsUntilDone, principal, refused: lowerCase(refusedResources) };
}

function lowerCase(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.map((type) => type.toLowerCase()));
}
