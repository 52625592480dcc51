import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { withoutActor } from '../without-people.ts';
import { logApplications, logChanges } from '../read-log.ts';
import type { GoogleClients } from './google-clients.ts';
import { googlePages } from './google-pages.ts';
import { partProgress, readPart, saidOnce, type PartProgress, type PartRead } from './read-part.ts';

export interface LiveLog {
  /** Activities without who did it; null when any of them is missing, for the missing one could be the latest word. */
  readonly items: readonly unknown[] | null;
  readonly unread: readonly UnreadPart[];
}

const address = 'admin.googleapis.com/admin/reports/v1/activity/users/all/applications/admin';

/** Changes of Meet's settings, as far back as Google keeps them: six months. A filter joins its conditions by “and”, so each pair is a list of its own. */
export async function readLiveLog(clients: Pick<GoogleClients, 'adminLog'>, around: Collecting): Promise<LiveLog> {
  const progress = partProgress('activities', around);
  const wanted = [...logChanges].flatMap((event) => [...logApplications].map((application) => ({ event, application })));
  const read = await Promise.all(wanted.map(async (one) => readChanges(one, clients, progress, around)));
  const lists = read.map(({ found }) => found);
  const items = lists.every((list) => list !== null) ? lists.flat() : null;
  return { items, unread: saidOnce(read.flatMap(({ unread }) => unread)) };
}

async function readChanges(
  { event, application }: { readonly event: string; readonly application: string },
  { adminLog }: Pick<GoogleClients, 'adminLog'>,
  progress: PartProgress,
  around: Collecting,
): Promise<PartRead<readonly unknown[]>> {
  return readPart({ part: `activities (${event}, ${application})`, permission: 'adminLog', address }, progress, async () => {
    const items: unknown[] = [];
    for await (const { rows } of googlePages('items', { call: listPage, address, ends: 'anywhere' }, around)) {
      items.push(...rows.map(withoutActor));
      progress.more(rows.length);
    }
    return items;
  });

  async function listPage(pageToken: string | undefined) {
    const wanted = {
      userKey: 'all',
      applicationName: 'admin',
      eventName: event,
      filters: `APPLICATION_NAME==${application}`,
      maxResults: 1000,
      fields: 'nextPageToken,items(id/time,events(name,parameters(name,value,boolValue)))',
    };
    return adminLog.activities.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  }
}
