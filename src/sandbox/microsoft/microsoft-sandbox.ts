import type { JWTPayload } from 'jose';
import { entraIdOfPersona, type Persona } from '../board/personas.ts';
import type { SandboxWorld } from '../board/world.ts';
import type { WireHost } from '../server/wire.ts';
import { allGrants, type Grant } from './app-roles.ts';
import { configurationApiHost } from './configuration-api.ts';
import { Consent, type ConsentState } from './entra/consent.ts';
import { personToken } from './entra/person-tokens.ts';
import { registeredApps, type RegisteredApps } from './entra/registered-apps.ts';
import { signInHost } from './entra/sign-in-host.ts';
import { tokenAuthority, type TokenAuthority } from './entra/token-authority.ts';
import { educationUserRoutes } from './graph/education-users.ts';
import { graphHost } from './graph/graph-host.ts';
import type { GraphRoute } from './graph/graph-route.ts';
import { groupMembersRoute, groupRoute } from './graph/groups.ts';
import { groupsRoute } from './graph/groups-list.ts';
import { membershipRoutes } from './graph/memberships.ts';
import { organizationRoute } from './graph/organization.ts';
import { servicePrincipalRoutes } from './graph/service-principals.ts';
import { snapshotRoutes } from './graph/snapshots.ts';
import { userConfigurationRoutes } from './graph/user-configurations.ts';
import { userRoutes } from './graph/users.ts';
import type { Changes } from './policies/policy-object.ts';
import { SetPolicies } from './policies/set-policies.ts';
import { calendarViewRoute } from './lessons/calendar-view.ts';
import { meetingRoutes } from './lessons/meetings.ts';
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
  /** Whether the tab and the bot may look at lessons in somebody's name; granted when not given. */
  readonly consent?: ConsentState;
}

/** With what one signs in to the tenant: as an app, or as somebody. */
export interface MicrosoftCredentials {
  readonly tenantId: string;
  /** Of the app that reads the tenant. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** The API of the tab, which acts for whoever opens the tab. */
  readonly tab: { readonly clientId: string; readonly clientSecret: string; readonly audience: string };
  /** What Teams gives the tab for its API. `claims` change it; a claim of undefined is left out. */
  readonly tabToken: (persona: Persona, claims?: JWTPayload) => Promise<string>;
  /** Their Entra object id. */
  readonly idOf: (persona: Persona) => string;
  /** Agrees to what the tab and the bot ask to do in people's names, or takes that back. */
  readonly consent: (state: ConsentState) => void;
  /** Changes a policy as its administrator does: `setPolicy('TeamsMeetingPolicy', 'Leraren', { AllowMeetNow: false })`. */
  readonly setPolicy: (noun: string, name: string, changes: Changes) => void;
}

/** What else there is that Microsoft signs people in to. */
export interface Entra {
  readonly apps: RegisteredApps;
  readonly authority: TokenAuthority;
  readonly consent: Consent;
}

export interface MicrosoftSandbox {
  /** By the vendor's own name. */
  readonly hosts: ReadonlyMap<string, WireHost>;
  readonly credentials: MicrosoftCredentials;
  readonly entra: Entra;
  /** The snapshot jobs that now stand in the tenant, from old to new. */
  jobs(): readonly SnapshotJob[];
}

/** A tenant of the board at Microsoft: signing in, Graph, and the interface behind Teams' own administration. */
export async function microsoftSandbox(world: SandboxWorld, options: MicrosoftSandboxOptions = {}): Promise<MicrosoftSandbox> {
  const { granted = allGrants, certificate = null, rejectedResources = [] } = options;
  const { clock, people } = world;
  const apps = registeredApps(granted, certificate);
  const authority = await tokenAuthority(apps.audit.tenantId, clock);
  const entra: Entra = { apps, authority, consent: new Consent(options.consent ?? 'granted') };
  const policies = new SetPolicies();
  const jobs = new SnapshotJobs({ ...playOf(world, options), policies });
  const desk = { jobs, clientId: apps.audit.clientId, rejected: lowerCase(rejectedResources) };
  const principals = servicePrincipalRoutes(options.principal ?? 'ready', apps.tab.clientId);
  const routes = [...snapshotRoutes(desk), ...directoryRoutes(people), ...principals, calendarViewRoute, ...meetingRoutes()];
  return {
    hosts: new Map([
      ['login.microsoftonline.com', signInHost({ ...entra, apps: Object.values(apps), clock })],
      ['graph.microsoft.com', graphHost({ routes, authority, clock })],
      ['api.interfaces.records.teams.microsoft.com', configurationApiHost(authority, policies)],
    ]),
    credentials: { ...credentialsOf(entra), setPolicy: (noun, name, changes) => policies.set(noun, name, changes) },
    entra,
    jobs: () => jobs.all(),
  };
}

function credentialsOf({ apps: { audit, tab }, authority, consent }: Entra): Omit<MicrosoftCredentials, 'setPolicy'> {
  const { tenantId, clientId, clientSecret } = audit;
  return {
    tenantId,
    clientId,
    clientSecret,
    tab: { clientId: tab.clientId, clientSecret: tab.clientSecret, audience: tab.audiences.at(-1) ?? tab.clientId },
    tabToken: (persona, claims) => personToken(persona, tab, authority, claims),
    idOf: entraIdOfPersona,
    consent: (state) => consent.set(state),
  };
}

function directoryRoutes(people: number): readonly GraphRoute[] {
  return [
    ...userConfigurationRoutes(people),
    ...educationUserRoutes(people),
    ...userRoutes(people),
    ...membershipRoutes(people),
    groupsRoute,
    groupRoute,
    groupMembersRoute(people),
    organizationRoute,
  ];
}

function playOf({ clock }: SandboxWorld, options: MicrosoftSandboxOptions): Omit<SnapshotPlay, 'policies'> {
  const { principal = 'ready', refusedResources = [], foreignJobs = 0, pollsUntilDone = 2 } = options;
  return { clock, foreignJobs, pollsUntilDone, principal, refused: lowerCase(refusedResources) };
}

function lowerCase(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.map((type) => type.toLowerCase()));
}
