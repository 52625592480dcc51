import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import type { Member } from './meet-export.ts';

/** What stands for one person in every list: the id, or the address where no row tells the id; null when neither is told. */
export function personsIn(rows: readonly JsonObject[]): (row: JsonObject) => string | null {
  const ids = new Map<string, string>();
  if (rows.some((row) => idIn(row) === null)) {
    for (const row of rows) {
      const [id, mail] = [idIn(row), mailIn(row)];
      if (id !== null && mail !== null) ids.set(mail, id);
    }
  }
  return function personOf(row) {
    const id = idIn(row);
    if (id !== null) return id;
    const mail = mailIn(row);
    return mail === null ? null : (ids.get(mail) ?? mail);
  };
}

function idIn(row: JsonObject): string | null {
  return textIn(row, 'id')?.toLowerCase() ?? null;
}

function mailIn(row: JsonObject): string | null {
  return textIn(row, 'primaryEmail')?.toLowerCase() ?? null;
}

/** Finds the listed person whom a member of a group is. */
export interface PersonFinder {
  add(row: JsonObject, person: string): void;
  find(member: Member): string | null;
}

/** Keeps only what the members of groups ask for: a list may hold a million people. */
export function personFinder(members: readonly Member[]): PersonFinder {
  const wanted = new Set(members.flat());
  const own = new Map<string, string>();
  const aliases = new Map<string, string | null>();

  return {
    add(row, person) {
      if (wanted.size === 0) return;
      for (const name of [person, mailIn(row)]) if (name !== null && wanted.has(name)) own.set(name, person);
      for (const alias of aliasesIn(row)) if (wanted.has(alias)) aliases.set(alias, aliasOf(alias, person));
    },
    find(member) {
      return member.map((name) => own.get(name) ?? aliases.get(name) ?? null).find((person) => person !== null) ?? null;
    },
  };

  /** Brothers and sisters may share an address at home, which then tells of neither. */
  function aliasOf(alias: string, person: string): string | null {
    const before = aliases.get(alias);
    return before === undefined || before === person ? person : null;
  }
}

function aliasesIn(row: JsonObject): readonly string[] {
  const addresses = (listOf(row['emails']) ?? []).map((mail) => (isObject(mail) ? mail['address'] : mail));
  return [...(listOf(row['aliases']) ?? []), ...addresses].filter((text) => typeof text === 'string').map((text) => text.toLowerCase());
}
