import type { Collecting } from '../../collected.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { googlePages } from './google-pages.ts';
import type { PeopleTally } from './people-tally.ts';
import { partProgress, readPart, type PartRead } from './read-part.ts';

const address = 'admin.googleapis.com/admin/directory/v1/users';
const rowFields = 'id,orgUnitPath,suspended,archived';

/** Finds everybody's place, as the pages come in. Suspended and archived accounts attend nothing. */
export async function countLiveUsers(
  { users }: Pick<GoogleClients, 'users'>,
  { customer, licences }: Pick<GoogleConnection, 'customer' | 'licences'>,
  tally: PeopleTally,
  around: Collecting,
): Promise<PartRead<'counted'>> {
  const fields = `nextPageToken,users(${rowFields}${licences === 'read' ? ',primaryEmail' : ''})`;
  const progress = partProgress('users', around);
  return readPart({ part: 'users', permission: 'users', address }, progress, async () => {
    for await (const { rows } of googlePages('users', { call: listPage, address, ends: 'in-a-list' }, around)) {
      for (const row of rows) countOne(isObject(row) ? row : {}, tally);
      progress.more(rows.length);
    }
    return 'counted' as const;
  });

  async function listPage(pageToken: string | undefined) {
    return users.users.list({ customer, maxResults: 500, fields, ...(pageToken !== undefined && { pageToken }) });
  }
}

function countOne(row: JsonObject, tally: PeopleTally): void {
  const { id, primaryEmail } = row;
  if (typeof id !== 'string') return tally.lose();
  return tally.place(id, placeOf(row), typeof primaryEmail === 'string' ? primaryEmail : null);
}

function placeOf({ orgUnitPath, suspended, archived }: JsonObject): string {
  if (suspended === true || archived === true) return 'gone';
  return typeof orgUnitPath === 'string' && orgUnitPath.startsWith('/') ? orgUnitPath : 'nowhere';
}
