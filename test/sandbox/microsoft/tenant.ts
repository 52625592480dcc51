import { microsoftSandbox, type MicrosoftSandbox, type MicrosoftSandboxOptions } from '../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';

export interface Answer {
  readonly status: number;
  /** What the answer says; null when it says nothing. */
  readonly body: Json;
  readonly headers: Headers;
}

export type Json = Readonly<Record<string, unknown>>;

export const graphScope = 'https://graph.microsoft.com/.default';
export const teamsAdminScope = '48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default';

interface TenantOptions extends MicrosoftSandboxOptions {
  readonly people?: number;
}

/** A pretend tenant on loopback, its clock, and a caller who has signed in with the app's secret. */
export interface Tenant {
  readonly sandbox: MicrosoftSandbox;
  readonly reach: (url: URL) => URL;
  /** Lets time go by; milliseconds. */
  pass(time: number): void;
  /** A token for the app. */
  readonly token: (scope?: string) => Promise<string>;
  /** Asks Graph, below `/v1.0`. */
  readonly graph: (path: string, request?: Ask) => Promise<Answer>;
  /** Asks any host of Microsoft's, without a token. */
  readonly ask: (url: string, request?: Ask) => Promise<Answer>;
  close(): Promise<void>;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

export async function openTenant({ people = 2000, ...options }: TenantOptions = {}): Promise<Tenant> {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const sandbox = await microsoftSandbox({ people, clock: { now: () => new Date(now) } }, options);
  const served = await serveHosts(sandbox.hosts);
  const { tenantId, clientId, clientSecret } = sandbox.credentials;

  const tenant: Tenant = {
    sandbox,
    reach: served.reach,
    pass: (time) => void (now += time),
    token: async (scope = graphScope) => {
      const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
      const { body } = await tenant.ask(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, { method: 'POST', form });
      return String(body['access_token']);
    },
    graph: async (path, { headers, ...request } = {}) => {
      const authorization = `Bearer ${await tenant.token()}`;
      return tenant.ask(`https://graph.microsoft.com/v1.0${path}`, { ...request, headers: { authorization, ...headers } });
    },
    ask: async (url, { method = 'GET', headers = {}, json, form } = {}) => {
      const type = json === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(served.reach(new URL(url)), { method, headers: { ...type, ...headers }, ...bodyOf(json, form) });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Json };
    },
    close: () => served.close(),
  };
  return tenant;
}

function bodyOf(json: unknown, form: Ask['form']): { readonly body?: string } {
  if (form !== undefined) return { body: new URLSearchParams(form).toString() };
  return json === undefined ? {} : { body: JSON.stringify(json) };
}

/** The rows of one page. */
export function rowsOf({ body }: Pick<Answer, 'body'>): readonly Json[] {
  return Array.isArray(body['value']) ? (body['value'] as readonly Json[]) : [];
}

/** All rows of a list, through its links. */
export async function allRows(tenant: Tenant, path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly Json[]> {
  const rows: Json[] = [];
  const root = 'https://graph.microsoft.com/v1.0';
  for (let next: unknown = `${root}${path}`; typeof next === 'string';) {
    const page = await tenant.graph(next.slice(root.length), { headers });
    if (page.status !== 200) throw new Error(JSON.stringify(page.body));
    rows.push(...rowsOf(page));
    next = page.body['@odata.nextLink'];
  }
  return rows;
}

/** The code and the words of an error in Graph's shape. */
export function errorOf({ body }: Answer): { readonly code: unknown; readonly message: unknown } {
  const { code, message } = (body['error'] ?? {}) as Json;
  return { code, message };
}
