import { afterEach } from '@jest/globals';
import type { Collecting } from '../../../../src/platforms/collected.ts';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import { entraTokens } from '../../../../src/platforms/teams/live/entra-token.ts';
import { graphClient, graphScope, type GraphClient } from '../../../../src/platforms/teams/live/graph-client.ts';
import type { MicrosoftConnection } from '../../../../src/platforms/teams/live/microsoft-connection.ts';
import type { SnapshotProgressStore } from '../../../../src/platforms/teams/live/snapshot-progress.ts';
import type { SandboxWorld } from '../../../../src/sandbox/board/world.ts';
import {
  microsoftSandbox,
  type MicrosoftSandbox,
  type MicrosoftSandboxOptions,
} from '../../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import type { Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { serveHosts, type ServedHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer, type WireHost, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { surroundings, type Recorded } from '../../../support/surroundings.ts';

export interface Stage {
  readonly around: Collecting & { readonly recorded: Recorded };
  /** Every request that came in, mishaps included. */
  readonly heard: readonly WireRequest[];
}

const open: ServedHosts[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (served) => served.close()));
});

export interface StageOptions {
  readonly mishaps?: Mishaps;
  readonly around?: Partial<Collecting>;
}

/** Pretend hosts on loopback, and surroundings that lead to them. They are closed after the test. */
export async function staged(hosts: ReadonlyMap<string, WireHost>, { mishaps, around = {} }: StageOptions = {}): Promise<Stage> {
  const heard: WireRequest[] = [];
  const served = await serveHosts(hosts, { heard: (request) => heard.push(request), ...(mishaps === undefined ? {} : { mishaps }) });
  open.push(served);
  return { around: surroundings({ reach: served.reach, ...around }), heard };
}

export const graphHostName = 'graph.microsoft.com';
export const signInHostName = 'login.microsoftonline.com';
export const configurationApiHostName = 'api.interfaces.records.teams.microsoft.com';

/** A tenant in which Graph is what the story says; Entra lets everybody in, with tokens `token-1`, `token-2` and so on. */
export async function stagedGraph(graph: WireHost, options: StageOptions = {}): Promise<Stage> {
  let tokens = 0;
  const entra: WireHost = () => {
    tokens += 1;
    return jsonAnswer(200, { token_type: 'Bearer', expires_in: 3599, access_token: `token-${tokens}` });
  };
  return staged(
    new Map([
      [signInHostName, entra],
      [graphHostName, graph],
    ]),
    options,
  );
}

export const connection: MicrosoftConnection = {
  tenantId: '5c1a0de1-11de-4c0d-9e5a-0de11de00001',
  clientId: '11111111-2222-4333-8444-555555555555',
  credential: { kind: 'secret', secret: 'what only we know' },
  configurationApi: 'skip',
};

/** Graph's client as collecting makes it. */
export async function clientOf({ around }: Stage, own: MicrosoftConnection = connection): Promise<GraphClient> {
  const send = patientFetch(6, around);
  return graphClient(entraTokens(own, graphScope, send, around.clock), send);
}

export interface School extends Stage {
  readonly tenant: MicrosoftSandbox;
  readonly connection: MicrosoftConnection;
}

/** The sandbox's tenant, which it always is noon in unless the story has a clock. */
export async function stagedSchool(
  options: MicrosoftSandboxOptions & Partial<SandboxWorld> = {},
  { mishaps, around = {} }: StageOptions = {},
): Promise<School> {
  const { people = 400, clock = { now: () => noon }, ...rest } = options;
  const tenant = await microsoftSandbox({ people, clock }, rest);
  const stage = await staged(tenant.hosts, { around: { clock, ...around }, ...(mishaps === undefined ? {} : { mishaps }) });
  const { tenantId, clientId, clientSecret } = tenant.credentials;
  const own: MicrosoftConnection = { tenantId, clientId, credential: { kind: 'secret', secret: clientSecret }, configurationApi: 'skip' };
  return { ...stage, tenant, connection: own };
}

export interface MemoryStore extends SnapshotProgressStore {
  readonly kept: Map<string, unknown>;
}

/** Keeps what it is given as JSON, as a file would. */
export function memoryStore(): MemoryStore {
  const kept = new Map<string, string>();
  return {
    kept,
    load: async (name) => JSON.parse(kept.get(name) ?? 'null') as unknown,
    save: async (name, progress) => void kept.set(name, JSON.stringify(progress)),
    clear: async (name) => void kept.delete(name),
  };
}

/** `GET /v1.0/users` and so on, as it was heard of one host. */
export function calls(heard: readonly WireRequest[], host: string = graphHostName): readonly string[] {
  return heard.filter((request) => request.host === host).map(({ method, path }) => `${method} ${path}`);
}
