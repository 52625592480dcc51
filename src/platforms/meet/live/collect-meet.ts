import type { School } from '../../../model/school.ts';
import type { Progress } from '../../../model/progress.ts';
import type { Collected, Collecting } from '../../collected.ts';
import { googleClients, type GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { readLiveDirectory } from './read-live-directory.ts';
import { readLiveLog } from './read-live-log.ts';
import { readLivePolicies } from './read-live-policies.ts';

/**
 * Reads a Google Workspace tenant: policies, who they are for, and the admin log where that was asked for. Each comes with its own time and with
 * what could not be read of it; nothing that Google does makes it throw.
 */
export async function collectMeet(connection: GoogleConnection, school: School | null, around: Collecting): Promise<readonly Collected[]> {
  const signIn = signInProgress(around);
  const clients = await googleClients(connection, around, signIn.succeed);
  const policies = readLivePolicies(clients, around);
  const documents = [
    collected('cloudidentity.googleapis.com/v1/policies', around, async () => {
      const { pages, unread } = await policies;
      return { source: 'policy-api', policies: pages, unread };
    }),
    collected('admin.googleapis.com/admin/directory/v1', around, async () => ({
      source: 'directory-api',
      ...(await readLiveDirectory({ connection, school, clients, policies, around })),
    })),
    ...(connection.adminLog === 'read' ? [collectedLog(clients, around)] : []),
  ];
  const read = await Promise.all(documents);
  signIn.end();
  return read;
}

/** Tells of signing in, which comes before anything is read: it is done with the first token, and failed when there never was one. */
function signInProgress({ progress }: Pick<Collecting, 'progress'>) {
  let state: Progress['state'] = 'reading';
  tell('reading');
  return { succeed: () => state === 'reading' && tell('read'), end: () => state === 'reading' && tell('unread') };

  function tell(now: Progress['state']): void {
    state = now;
    progress({ platform: 'meet', part: 'sign-in', done: 0, state });
  }
}

async function collectedLog(clients: GoogleClients, around: Collecting): Promise<Collected> {
  return collected('admin.googleapis.com/admin/reports/v1', around, async () => {
    const { items, unread } = await readLiveLog(clients, around);
    return { source: 'reports-api', ...(items !== null && { logs: { items } }), unread };
  });
}

/** What changes while it is being read may be missing, so its time is when reading began. */
async function collected(origin: string, { clock }: Collecting, read: () => Promise<Collected['content']>): Promise<Collected> {
  const readAt = clock.now().toISOString();
  return { platform: 'meet', origin, readAt, content: await read() };
}
