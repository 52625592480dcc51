import { connectionsOrNone, type TenantConnections } from '../connections.ts';
import type { Log } from '../log.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import type { GoogleClients } from '../platforms/meet/live/google-clients.ts';

/** Somebody waits for their first page. */
const signInPatience: Patience = { attempts: 2, timeLimit: 2000, firstPause: 200, longestPause: 500 };

export interface GroupsSurroundings extends CallSurroundings {
  /** The service's own; asked again after a failure, so that a new key is found. */
  readonly connections: () => Promise<TenantConnections>;
  readonly log: Log;
}

/**
 * The groups of whoever signs in with Google, from the Directory of the service's own tenant: none where no Google tenant is connected, which is said once.
 * What it answers throws CallFailure, or AppError where the connection cannot be used.
 */
export function groupsAtGoogle({ connections, log, ...around }: GroupsSurroundings): (address: string) => Promise<readonly string[]> {
  const calls: CallSurroundings = { ...around, patience: signInPatience };
  const coming = new Map<string, Promise<readonly string[]>>();
  let clients: Promise<GoogleClients | null> | null = null;
  let told: 'not-connected' | null = null;

  return async (address) => {
    const asked = coming.get(address) ?? ask(address).finally(() => coming.delete(address));
    // A page asks for several things at once.
    coming.set(address, asked);
    return asked;
  };

  async function ask(address: string): Promise<readonly string[]> {
    clients ??= connect();
    const mine = clients;
    try {
      const google = await mine;
      if (google === null) return sayOnce();
      const { groupsOfPerson } = await import('../platforms/meet/live/groups-of-person.ts');
      return await groupsOfPerson(google, address, calls);
    } catch (error) {
      if (clients === mine) clients = null;
      throw error;
    }
  }

  async function connect(): Promise<GoogleClients | null> {
    const { google } = await connectionsOrNone(connections());
    if (google === null) return null;
    const { googleClients } = await import('../platforms/meet/live/google-clients.ts');
    return googleClients(google, calls);
  }

  function sayOnce(): readonly string[] {
    if (told === null) log.warn('no Google tenant is connected: roles by Google group do not count');
    told = 'not-connected';
    return [];
  }
}
