import type { Progress } from '../../../../src/model/progress.ts';
import type { Collecting } from '../../../../src/platforms/collected.ts';
import type { GoogleConnection } from '../../../../src/platforms/meet/live/google-connection.ts';
import type { GoogleSandboxOptions } from '../../../../src/sandbox/google/google-options.ts';
import { googleSandbox } from '../../../../src/sandbox/google/google-sandbox.ts';
import type { Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { serveHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import type { WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';

export interface VisitOptions extends GoogleSandboxOptions {
  readonly people?: number;
  readonly mishaps?: Mishaps;
}

export interface Visit {
  readonly connection: GoogleConnection;
  readonly around: Collecting;
  readonly heard: readonly WireRequest[];
  readonly progress: readonly Progress[];
}

/** Opens the pretend school's Google Workspace for one visit. Nobody really waits there: the clock that all look at is put forward. */
export async function visit<T>(
  { people = 2000, mishaps = () => null, ...options }: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  let now = noon.getTime();
  const clock = { now: () => new Date(now) };
  const timer = { pause: async (milliseconds: number) => void (now += milliseconds) };
  const heard: WireRequest[] = [];
  const progress: Progress[] = [];
  const sandbox = await googleSandbox({ people, clock }, options);
  const served = await serveHosts(sandbox.hosts, { mishaps, heard: (request) => void heard.push(request) });
  const { email, privateKey, subject, customer } = sandbox.credentials;
  const serviceAccount = { email, privateKey };
  const connection: GoogleConnection = { serviceAccount, subject, customer, adminLog: 'read', licences: 'read', chatApp: 'used' };
  const around: Collecting = { clock, timer, random: () => 0, reach: served.reach, progress: (one) => void progress.push(one) };
  try {
    return await use({ connection, around, heard, progress });
  } finally {
    await served.close();
  }
}
