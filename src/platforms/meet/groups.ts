import type { HeadCount } from './head-count.ts';
import { allAdmins, type Member, type MeetExport } from './meet-export.ts';

/** Groups by whatever a source calls them: id or address. */
export interface Groups {
  /** The id; the address itself where nobody told the id. */
  keyOf(idOrMail: string): string;
  nameOf(key: string): string;
  /** Null when nobody told who is in it, or only of some. */
  membersOf(key: string): ReadonlySet<string> | null;
  /** Whether some members are listed, and others cannot be found. */
  isPartlyKnown(key: string): boolean;
  /** Whether people were counted as members of it. */
  isCounted(key: string): boolean;
}

export function groupsIn(exports: readonly MeetExport[], counts: HeadCount | null): Groups {
  const mails = new Map(exports.flatMap(({ groups }) => [...groups]));
  const ids = new Map([...mails].map(([id, mail]) => [mail.toLowerCase(), id]));
  const lists = Map.groupBy(
    exports.flatMap(({ groupMembers }) => [...groupMembers].map(([group, members]) => ({ key: keyOf(group), members }))),
    ({ key }) => key,
  );
  const found = new Map([...lists].map(([key, parts]) => [key, peopleIn(parts, counts)]));
  const counted = new Set(exports.flatMap(({ countedGroups }) => countedGroups.map(keyOf)));

  return {
    keyOf,
    nameOf: (key) => mails.get(key) ?? key,
    membersOf: (key) => (key === allAdmins ? null : (found.get(key) ?? null)),
    isPartlyKnown: (key) => found.get(key) === null,
    isCounted: (key) => counted.has(key),
  };

  function keyOf(idOrMail: string): string {
    const bare = idOrMail.replace(/^groups\//, '');
    return ids.get(bare.toLowerCase()) ?? (bare.includes('@') ? bare.toLowerCase() : bare);
  }
}

/** One member who is nobody that is listed may be anybody, so then it is not known who is in the group. */
function peopleIn(lists: readonly { readonly members: readonly Member[] | null }[], counts: HeadCount | null): ReadonlySet<string> | null {
  const people = new Set<string>();
  for (const { members } of lists) {
    if (members === null) return null;
    for (const member of members) {
      const person = counts?.listed === true ? counts.personOf(member) : (member[0] ?? null);
      if (person === null) return null;
      people.add(person);
    }
  }
  return people;
}
