import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import { malformed } from './google-failure.ts';
import { googlePages } from './google-pages.ts';

const address = 'admin.googleapis.com/admin/directory/v1/groups';

/**
 * Addresses of the groups that somebody is in themselves, not through another group; by other addresses that a group has, too.
 * @throws CallFailure.
 */
export async function groupsOfPerson(
  { groups }: Pick<GoogleClients, 'groups'>,
  person: string,
  around: CallSurroundings,
): Promise<readonly string[]> {
  const found: string[] = [];
  // Somebody in no group at all gets an answer without a list.
  for await (const { rows } of googlePages('groups', { call: listPage, address, ends: 'anywhere' }, around)) {
    for (const row of rows) found.push(...addressesIn(row));
  }
  return found;

  async function listPage(pageToken: string | undefined) {
    const wanted = { userKey: person, maxResults: 200, fields: 'nextPageToken,groups(email,aliases)' };
    return groups.groups.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  }
}

function addressesIn(row: unknown): readonly string[] {
  const email = isObject(row) ? textIn(row, 'email') : null;
  if (!isObject(row) || email === null) throw malformed(address);
  const aliases = Array.isArray(row['aliases']) ? row['aliases'].filter((one) => typeof one === 'string') : [];
  return [email, ...aliases];
}
