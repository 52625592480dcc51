import type { School } from '../../../model/school.ts';
import type { Collecting } from '../../collected.ts';
import type { JsonObject } from '../../json.ts';
import { countLiveUsers } from './count-live-users.ts';
import type { GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { PeopleTally, type PeopleCount } from './people-tally.ts';
import { groupReader, type LiveGroups } from './read-live-groups.ts';
import { saidOnce } from './read-part.ts';
import { readLiveLicences, type LiveLicences } from './read-live-licences.ts';
import { readLiveOrgUnits } from './read-live-org-units.ts';
import { customerIn, groupsNamedIn, licencesNamedIn, type LivePolicies } from './read-live-policies.ts';

/** What the Directory is read with, and what policies tell meanwhile. */
export interface DirectoryReading {
  readonly connection: GoogleConnection;
  readonly school: School | null;
  readonly clients: GoogleClients;
  readonly policies: Promise<LivePolicies>;
  readonly around: Collecting;
}

/** Org units, the groups and licences that make a difference, and how many people there are of each; of people only counts. */
export async function readLiveDirectory(reading: DirectoryReading): Promise<JsonObject> {
  const { connection, clients, around } = reading;
  const tally = new PeopleTally();
  const licencesRead = readLicences(reading, tally);
  const [units, groups, licences, users] = await Promise.all([
    readLiveOrgUnits(clients, connection, around),
    readGroups(reading, tally),
    licencesRead,
    // A licence is somebody's by address, a page of users says whose: so it must be known by then.
    licencesRead.then(async () => countLiveUsers(clients, connection, tally, around)),
  ]);
  const isCounted = users.found !== null;
  return {
    ...(units.found !== null && { orgUnits: units.found }),
    groups: groups.groups,
    ...(isCounted && { members: rowsOf(tally.counts(), new Set(groups.counted), new Set(licences.counted)) }),
    countedGroups: isCounted ? groups.counted : [],
    countedLicences: isCounted ? licences.counted : [],
    unread: saidOnce([...units.unread, ...groups.unread, ...licences.unread, ...users.unread]),
  };
}

/** The school's own groups at once, those that policies name as soon as these are read. */
async function readGroups({ school, clients, policies, around }: DirectoryReading, tally: PeopleTally): Promise<LiveGroups> {
  const read = groupReader(clients, tally, around);
  const own = [...new Set((school?.populations ?? []).flatMap(({ googleGroups }) => googleGroups))].toSorted();
  const [{ pages }] = await Promise.all([policies, read(own)]);
  return read([...new Set([...own, ...groupsNamedIn(pages)])]);
}

/** Only those on which a policy depends: others would divide people without a difference. */
async function readLicences({ connection, clients, policies, around }: DirectoryReading, tally: PeopleTally): Promise<LiveLicences> {
  if (connection.licences === 'skip') return { counted: [], unread: [] };
  const { pages } = await policies;
  const customer = connection.customer === 'my_customer' ? (customerIn(pages) ?? connection.customer) : connection.customer;
  return readLiveLicences(clients, customer, licencesNamedIn(pages), tally, around);
}

/**
 * Counted people as an export gives them. Only what was read to its end divides them. Somebody without any licence could not sign in: licensing did
 * not tell of them.
 */
function rowsOf(counts: readonly PeopleCount[], groups: ReadonlySet<string>, licences: ReadonlySet<string>): readonly JsonObject[] {
  const rows = new Map<string, JsonObject & { members: number }>();
  for (const { place, marks, members } of counts) {
    const inGroups = marks.filter((mark) => groups.has(mark));
    const held = marks.filter((mark) => licences.has(mark));
    const orgUnitPath = place === 'nowhere' ? null : place;
    const who = { orgUnitPath, ...(inGroups.length > 0 && { groups: inGroups }), ...(held.length > 0 && { licences: held }) };
    const key = JSON.stringify(who);
    rows.set(key, { ...who, members: (rows.get(key)?.members ?? 0) + members });
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
