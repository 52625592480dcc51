import { allAdmins, type MeetExport } from './meet-export.ts';

/** Groups by whatever a source calls them: id or address. */
export interface Groups {
  /** The id; the address itself where nobody told the id. */
  keyOf(idOrMail: string): string;
  nameOf(key: string): string;
  /** User ids; null when nobody told who is in it. */
  membersOf(key: string): ReadonlySet<string> | null;
  /** Whether people were counted as members of it. */
  isCounted(key: string): boolean;
}

export function groupsIn(exports: readonly MeetExport[]): Groups {
  const mails = new Map(exports.flatMap(({ groups }) => [...groups]));
  const ids = new Map([...mails].map(([id, mail]) => [mail.toLowerCase(), id]));
  const members = new Map<string, Set<string>>();
  for (const { groupMembers } of exports) {
    for (const [group, users] of groupMembers) members.set(keyOf(group), new Set([...(members.get(keyOf(group)) ?? []), ...users]));
  }
  const counted = new Set(exports.flatMap(({ countedGroups }) => countedGroups.map(keyOf)));

  return {
    keyOf,
    nameOf: (key) => mails.get(key) ?? key,
    membersOf: (key) => (key === allAdmins ? null : (members.get(key) ?? null)),
    isCounted: (key) => counted.has(key),
  };

  function keyOf(idOrMail: string): string {
    const bare = idOrMail.replace(/^groups\//, '');
    return ids.get(bare.toLowerCase()) ?? (bare.includes('@') ? bare.toLowerCase() : bare);
  }
}
