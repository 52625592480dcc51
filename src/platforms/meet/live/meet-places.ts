import type { Localized } from '../../../model/language.ts';
import type { NamedPlace, PlacesFound } from '../../../model/named-place.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, listOf, textIn } from '../../json.ts';
import { googleUnreadSentence } from '../unread-sentence.ts';
import { googleClients, type GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { malformed } from './google-failure.ts';
import { googlePages } from './google-pages.ts';
import { readLiveOrgUnits } from './read-live-org-units.ts';
import { partProgress, readPart, type PartRead } from './read-part.ts';

/** Fifty pages. */
const mostGroups = 10_000;

/**
 * The tenant's org units and groups by name, without counts: Google counts only who is in a group directly, and nobody in a unit. Nothing that Google does makes
 * it throw.
 */
export async function meetPlaces(connection: GoogleConnection, calls: CallSurroundings): Promise<PlacesFound> {
  const around: Collecting = { ...calls, progress: () => undefined };
  const clients = await googleClients(connection, around);
  const [units, groups] = await Promise.all([readLiveOrgUnits(clients, connection, around), readGroups(clients, connection, around)]);
  const rows = listOf(units.found, 'organizationUnits') ?? [];
  return {
    places: [...rows.flatMap(unitIn), ...(groups.found ?? []).slice(0, mostGroups)],
    unread: [
      ...[...units.unread, ...groups.unread].map(googleUnreadSentence),
      ...((groups.found?.length ?? 0) > mostGroups ? [tooMany] : []),
    ],
  };
}

/** The whole school is nobody's place. */
function unitIn(row: unknown): readonly NamedPlace[] {
  const path = isObject(row) ? textIn(row, 'orgUnitPath') : null;
  if (!isObject(row) || path === null || path === '/') return [];
  return [
    { platform: 'meet', kind: 'org-unit', id: path, name: textIn(row, 'name') ?? path.slice(path.lastIndexOf('/') + 1), members: null },
  ];
}

async function readGroups(
  { groups }: Pick<GoogleClients, 'groups'>,
  { customer }: Pick<GoogleConnection, 'customer'>,
  around: Collecting,
): Promise<PartRead<readonly NamedPlace[]>> {
  const address = 'admin.googleapis.com/admin/directory/v1/groups';
  return readPart({ part: 'groups', permission: 'groups', address }, partProgress('groups', around), async () => {
    const found: NamedPlace[] = [];
    for await (const { rows } of googlePages('groups', { call: listPage, address, ends: 'anywhere' }, around)) {
      for (const row of rows) found.push(groupIn(row, address));
      if (found.length > mostGroups) break;
    }
    return found;
  });

  async function listPage(pageToken: string | undefined) {
    const wanted = { customer, maxResults: 200, fields: 'nextPageToken,groups(id,email,name)' };
    return groups.groups.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  }
}

function groupIn(row: unknown, address: string): NamedPlace {
  const id = isObject(row) ? textIn(row, 'id') : null;
  if (!isObject(row) || id === null) throw malformed(address);
  const name = textIn(row, 'name') || (textIn(row, 'email')?.split('@', 1)[0] ?? '');
  return { platform: 'meet', kind: 'group', id, name, members: null };
}

const tooMany: Localized = {
  nl: `De organisatie heeft meer dan ${mostGroups} groepen: naar de rest is niet gekeken.`,
  en: `The organisation has more than ${mostGroups} groups: the rest were not looked at.`,
};
