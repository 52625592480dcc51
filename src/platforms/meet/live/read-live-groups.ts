import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import { malformed } from './google-failure.ts';
import { googlePages } from './google-pages.ts';
import type { PeopleTally } from './people-tally.ts';
import { partProgress, readPart, saidOnce, type PartProgress, type PartRead } from './read-part.ts';

export interface LiveGroup {
  readonly id: string;
  /** Null when Google did not say. */
  readonly email: string | null;
}

export interface LiveGroups {
  readonly groups: readonly LiveGroup[];
  /** Ids of the groups of which every member was read, and bears the group's id as a mark. */
  readonly counted: readonly string[];
  readonly unread: readonly UnreadPart[];
}

interface ReadGroup {
  readonly group: LiveGroup;
  /** Whether Google counts nobody in it. */
  readonly isEmpty: boolean;
}

type GroupsClient = Pick<GoogleClients, 'groups'>;

interface Marking {
  readonly clients: GroupsClient;
  readonly tally: PeopleTally;
  readonly progress: PartProgress;
  readonly around: Collecting;
}

const host = 'admin.googleapis.com/admin/directory/v1/groups';

/** Reads groups by id or address, each of them once, whatever it is called and however often it is asked for. */
export function groupReader(
  clients: GroupsClient,
  tally: PeopleTally,
  around: Collecting,
): (names: readonly string[]) => Promise<LiveGroups> {
  const progress = partProgress('groups', around);
  const byName = new Map<string, Promise<PartRead<ReadGroup>>>();
  const membersById = new Map<string, Promise<PartRead<string>>>();

  return async function read(names) {
    const found = await Promise.all(names.map(async (name) => once(byName, name, async () => readGroup(name, clients, progress))));
    const groups = new Map(
      found.flatMap((one) => (one.found === null ? [] : [[one.found.group.id, { ...one, found: one.found }] as const])),
    );
    for (const [id, group] of groups) void once(byName, id, async () => group);
    const inOrder = [...groups.values()].map((one) => one.found).toSorted((a, b) => (a.group.id < b.group.id ? -1 : 1));
    const members = await Promise.all(
      inOrder.map(async (one) => once(membersById, one.group.id, async () => markMembers(one, { clients, tally, progress, around }))),
    );
    return {
      groups: inOrder.map(({ group }) => group),
      counted: members.flatMap((one) => one.found ?? []),
      unread: saidOnce([...found, ...members].flatMap(({ unread }) => unread)),
    };
  };
}

async function readGroup(name: string, { groups }: GroupsClient, progress: PartProgress): Promise<PartRead<ReadGroup>> {
  const address = `${host}/${name}`;
  return readPart({ part: `groups/${name}`, permission: 'groups', address }, progress, async () => {
    const { data } = await groups.groups.get({ groupKey: name, fields: 'id,email,directMembersCount' });
    const group: unknown = data;
    const id = isObject(group) ? textIn(group, 'id') : null;
    if (!isObject(group) || id === null || Object.hasOwn(group, 'error')) throw malformed(address);
    return { group: { id, email: textIn(group, 'email') }, isEmpty: String(group['directMembersCount']) === '0' };
  });
}

/** Everybody in the group, also through a group inside it. */
async function markMembers(
  { group: { id }, isEmpty }: ReadGroup,
  { clients: { groups }, tally, progress, around }: Marking,
): Promise<PartRead<string>> {
  const address = `${host}/${id}/members`;
  return readPart({ part: `groups/${id}/members`, permission: 'groups', address }, progress, async () => {
    const ends = isEmpty ? 'anywhere' : 'in-a-list';
    for await (const { rows } of googlePages('members', { call: listPage, address, ends }, around)) {
      for (const row of rows) tally.mark(memberIn(row, address), id);
      progress.more(rows.length);
    }
    return id;
  });

  async function listPage(pageToken: string | undefined) {
    const fields = 'nextPageToken,members(id,type)';
    const wanted = { groupKey: id, includeDerivedMembership: true, maxResults: 200, fields };
    return groups.members.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  }
}

/** A member may also be everybody in the organisation: then nobody told who they are. */
function memberIn(row: unknown, address: string): string {
  const id = isObject(row) ? textIn(row, 'id') : null;
  if (id === null) throw malformed(address);
  if (isObject(row) && row['type'] === 'CUSTOMER') throw malformed(address, 'type: CUSTOMER');
  return id;
}

async function once<T>(known: Map<string, Promise<T>>, name: string, work: () => Promise<T>): Promise<T> {
  const found = known.get(name) ?? work();
  known.set(name, found);
  return found;
}
