import { generateKeyPairSync } from 'node:crypto';
import type { GoogleConnection } from '../../../../src/platforms/meet/live/google-connection.ts';
import type { Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { serveHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../../../src/sandbox/server/wire.ts';

/** A little tenant; lists of lists are pages. */
export interface Workspace {
  readonly policies?: readonly (readonly object[])[];
  readonly orgUnits?: unknown;
  readonly groups?: readonly { readonly id: string; readonly email: string; readonly members: readonly (readonly object[])[] }[];
  readonly users?: readonly (readonly object[])[];
  /** By event name. */
  readonly log?: Readonly<Record<string, readonly object[]>>;
  /** Addresses by `/product/…/sku/…`. */
  readonly licences?: Readonly<Record<string, readonly string[]>>;
  /** Ends of the scopes that are not delegated. */
  readonly undelegated?: readonly string[];
}

export interface RunningWorkspace {
  readonly reach: (url: URL) => URL;
  readonly heard: WireRequest[];
  close(): Promise<void>;
}

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export function connection(parts: Partial<GoogleConnection> = {}): GoogleConnection {
  return {
    serviceAccount: { email: 'lezer@lesklaar.iam.gserviceaccount.com', privateKey },
    subject: 'beheer@delinde.nl',
    customer: 'my_customer',
    adminLog: 'skip',
    licences: 'skip',
    chatApp: 'none',
    ...parts,
  };
}

/** Serves the tenant on loopback under Google's own addresses. A token is the scope that it was given for. */
export async function serveWorkspace(tenant: Workspace, mishaps: Mishaps = () => null): Promise<RunningWorkspace> {
  const heard: WireRequest[] = [];
  const hosts = new Map<string, WireHost>([
    ['oauth2.googleapis.com', (request) => token(request, tenant)],
    ['cloudidentity.googleapis.com', (request) => pageOf('policies', tenant.policies, request)],
    ['admin.googleapis.com', (request) => admin(request, tenant)],
    ['licensing.googleapis.com', (request) => holders(request, tenant)],
  ]);
  const running = await serveHosts(hosts, { mishaps, heard: (request) => void heard.push(request) });
  return { reach: running.reach, heard, close: async () => running.close() };
}

/** What a service account asks for in its assertion. */
export function asked(request: WireRequest): { readonly scope: string; readonly sub: string; readonly iss: string } {
  const assertion = new URLSearchParams(request.body).get('assertion') ?? '';
  return JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as { scope: string; sub: string; iss: string };
}

/** A refusal as Google's APIs write it. */
export function refusal(code: number, reason: string, message: string): WireAnswer {
  return jsonAnswer(code, { error: { code, message, errors: [{ message, domain: 'global', reason }], status: 'PERMISSION_DENIED' } });
}

function token(request: WireRequest, { undelegated = [] }: Workspace): WireAnswer {
  const { scope } = asked(request);
  if (undelegated.some((end) => scope.endsWith(end))) {
    return jsonAnswer(401, {
      error: 'unauthorized_client',
      error_description: 'Client is unauthorized to retrieve access tokens using this method.',
    });
  }
  return jsonAnswer(200, { access_token: scope, expires_in: 3599, token_type: 'Bearer' });
}

function admin(request: WireRequest, tenant: Workspace): WireAnswer {
  const [, , what = '', , ...rest] = request.path.split('/').slice(1);
  if (what === 'reports' || request.path.includes('/reports/')) {
    const forMeet = request.query.get('filters') === 'APPLICATION_NAME==Google Meet';
    return jsonAnswer(200, { items: forMeet ? (tenant.log?.[request.query.get('eventName') ?? ''] ?? []) : [] });
  }
  if (request.path.endsWith('/orgunits')) return jsonAnswer(200, tenant.orgUnits ?? { organizationUnits: [] });
  if (request.path.endsWith('/users')) return pageOf('users', tenant.users, request);
  const [, key = ''] = /\/groups\/([^/]+)/.exec(decodeURIComponent(request.path)) ?? rest;
  const group = tenant.groups?.find(({ id, email }) => id === key || email === key);
  if (group === undefined) return refusal(404, 'notFound', `Resource Not Found: ${key}`);
  if (request.path.endsWith('/members')) return pageOf('members', group.members, request);
  const members = group.members.flat().length;
  return jsonAnswer(200, { id: group.id, email: group.email, directMembersCount: String(members) });
}

function holders(request: WireRequest, { licences = {} }: Workspace): WireAnswer {
  const licence = /\/product\/[^/]+\/sku\/[^/]+/.exec(request.path)?.[0] ?? '';
  const known = licences[licence];
  if (known === undefined) return refusal(404, 'notFound', 'Product or SKU not found');
  return jsonAnswer(200, { items: known.map((userId) => ({ userId })) });
}

function pageOf(key: string, pages: readonly (readonly object[])[] = [], { query }: WireRequest): WireAnswer {
  const at = Number(query.get('pageToken')?.slice('page-'.length) ?? 0);
  const next = at + 1 < pages.length ? { nextPageToken: `page-${at + 1}` } : {};
  const rows = pages[at] ?? [];
  return jsonAnswer(200, { ...(rows.length > 0 && { [key]: rows }), ...next });
}
