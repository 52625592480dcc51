import { admin } from 'googleapis/build/src/apis/admin/index.js';
import { auth, cloudidentity } from 'googleapis/build/src/apis/cloudidentity/index.js';
import { licensing } from 'googleapis/build/src/apis/licensing/index.js';
import { systemClock, type Clock } from '../../../src/clock.ts';
import type { GoogleSandboxOptions } from '../../../src/sandbox/google/google-options.ts';
import { googleSandbox, type GoogleCredentials } from '../../../src/sandbox/google/google-sandbox.ts';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { answerProblems, googleMethods, methodAt } from '../../support/google-schema.ts';

export const scope = {
  policies: 'https://www.googleapis.com/auth/cloud-identity.policies.readonly',
  orgUnits: 'https://www.googleapis.com/auth/admin.directory.orgunit.readonly',
  users: 'https://www.googleapis.com/auth/admin.directory.user.readonly',
  groups: 'https://www.googleapis.com/auth/admin.directory.group.readonly',
  members: 'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
  customer: 'https://www.googleapis.com/auth/admin.directory.customer.readonly',
  reports: 'https://www.googleapis.com/auth/admin.reports.audit.readonly',
  licences: 'https://www.googleapis.com/auth/apps.licensing',
} as const;

export interface SignIn extends Partial<GoogleCredentials> {
  readonly scopes?: readonly string[];
}

const tokenAddress = 'https://oauth2.googleapis.com/token';
const allScopes: readonly string[] = Object.values(scope);
const methods = googleMethods();

/** The pretend board's Google side with Google's own client before it. Each answer is held against the discovery documents as it passes. */
export async function startGoogleSchool({
  people = 2000,
  clock = systemClock,
  ...options
}: { people?: number; clock?: Clock } & GoogleSandboxOptions = {}) {
  const { hosts, credentials } = await googleSandbox({ people, clock }, options);
  const served = await serveHosts(hosts);

  async function fetchImplementation(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const address = new URL(url instanceof Request ? url.url : url);
    const answer = await fetch(served.reach(address), init);
    if (address.href !== tokenAddress) await inspect(address, answer.clone());
    return answer;
  }

  function signIn({ scopes = allScopes, ...others }: SignIn = {}) {
    const { email, privateKey, subject } = { ...credentials, ...others };
    const account = { email, key: privateKey, ...(subject === '' ? {} : { subject }) };
    return new auth.JWT({ ...account, scopes: [...scopes], transporterOptions: { fetchImplementation, retry: false } });
  }

  return {
    credentials,
    reach: served.reach,
    close: () => served.close(),
    [Symbol.asyncDispose]: () => served.close(),
    signIn,
    fetch: fetchImplementation,
    /** Google's clients, signed in so. */
    clients(how?: SignIn) {
      const client = { auth: signIn(how), retry: false };
      return {
        policies: cloudidentity({ version: 'v1', ...client }).policies,
        directory: admin({ version: 'directory_v1', ...client }),
        reports: admin({ version: 'reports_v1', ...client }),
        licences: licensing({ version: 'v1', ...client }).licenseAssignments,
      };
    },
    /** A request that Google's client would not make. */
    async ask(url: string, { method = 'GET' }: { method?: string } = {}, how?: SignIn) {
      const { token } = await signIn(how).getAccessToken();
      return fetchImplementation(url, { method, headers: { authorization: `Bearer ${token}` } });
    },
  };
}

export type GoogleSchool = Awaited<ReturnType<typeof startGoogleSchool>>;

/** What Google answered instead. */
export interface Refused {
  readonly status: number;
  readonly body: { readonly error: unknown; readonly error_description?: string };
}

/** The refusal that a call of Google's client ends in. */
export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (cause) {
    const { response } = cause as { response?: { status: number; data: Refused['body'] } };
    if (response === undefined) throw cause;
    return { status: response.status, body: response.data };
  }
  throw new Error('it was not refused');
}

async function inspect(address: URL, answer: Response): Promise<void> {
  const body: unknown = await answer.json();
  const known = methodAt(address, methods);
  const problems = answer.ok && known !== null ? answerProblems(known, body) : errorProblems(body, answer.status);
  if (problems.length > 0) throw new Error(`${address.pathname}: ${problems.join('; ')}`);
}

function errorProblems(body: unknown, status: number): readonly string[] {
  const { error } = body as { error?: { code?: unknown; message?: unknown; status?: unknown } };
  if (error?.code !== status) return [`${status} is not the code in its error`];
  return typeof error.message === 'string' && typeof error.status === 'string' ? [] : ['the error has no message or status'];
}
