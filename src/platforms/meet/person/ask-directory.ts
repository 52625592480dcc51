import { CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleClients } from '../live/google-clients.ts';
import { googleFailure, malformed } from '../live/google-failure.ts';
import { googlePages } from '../live/google-pages.ts';

/** Somebody as the Directory tells of them, as far as it matters here. */
export interface DirectoryPerson {
  /** In small letters. */
  readonly address: string;
  /** `/Personeel`. */
  readonly orgUnitPath: string;
  /** Ids and addresses of the groups that they are in themselves; null: these could not be read. */
  readonly groups: readonly GroupOf[] | null;
}

export interface GroupOf {
  readonly id: string;
  /** All of them, in small letters. */
  readonly addresses: readonly string[];
}

const usersAddress = 'admin.googleapis.com/admin/directory/v1/users';
const groupsAddress = 'admin.googleapis.com/admin/directory/v1/groups';

/** Null: nobody of the tenant has that id, or their account is switched off. @throws CallFailure. */
export async function askDirectory(
  personId: string,
  { users, groups }: Pick<GoogleClients, 'users' | 'groups'>,
  around: CallSurroundings,
): Promise<DirectoryPerson | null> {
  const answer = await users.users
    .get({ userKey: personId, fields: 'id,primaryEmail,orgUnitPath,suspended,archived' })
    .catch((error: unknown) => {
      const failure = googleFailure(error, usersAddress);
      if (failure.kind === 'not-found') return null;
      throw failure;
    });
  if (answer === null) return null;
  const data: unknown = answer.data;
  const [id, address, orgUnitPath] = isObject(data) ? ['id', 'primaryEmail', 'orgUnitPath'].map((key) => textIn(data, key)) : [];
  if (!isObject(data) || id !== personId || address === null || address === undefined) throw malformed(usersAddress);
  if (data['suspended'] === true || data['archived'] === true) return null;
  return { address: address.toLowerCase(), orgUnitPath: orgUnitPath ?? '/', groups: await groupsOf(personId, groups, around) };
}

/** Without the scope for groups, roles and populations by group do not count; a pause of Google's is no reason to believe less. */
async function groupsOf(personId: string, client: GoogleClients['groups'], around: CallSurroundings): Promise<readonly GroupOf[] | null> {
  try {
    const found: GroupOf[] = [];
    const call = async (pageToken: string | undefined) =>
      client.groups.list({
        userKey: personId,
        maxResults: 200,
        fields: 'nextPageToken,groups(id,email,aliases)',
        ...(pageToken !== undefined && { pageToken }),
      });
    // Somebody in no group at all gets an answer without a list.
    for await (const { rows } of googlePages('groups', { call, address: groupsAddress, ends: 'anywhere' }, around)) {
      found.push(...rows.map(groupIn));
    }
    return found;
  } catch (cause) {
    if (cause instanceof CallFailure && cause.kind === 'forbidden') return null;
    throw cause;
  }
}

function groupIn(row: unknown): GroupOf {
  const [id, email] = isObject(row) ? [textIn(row, 'id'), textIn(row, 'email')] : [null, null];
  if (!isObject(row) || id === null || email === null) throw malformed(groupsAddress);
  const aliases = Array.isArray(row['aliases']) ? row['aliases'].filter((one) => typeof one === 'string') : [];
  return { id, addresses: [email, ...aliases].map((one) => one.toLowerCase()) };
}
