import { membersOf, type SandboxGroup } from '../groups.ts';
import { etagOf } from '../people.ts';

/** All fields of a group, in the syntax of `fields`. */
export const groupShape = 'adminCreated,aliases,description,directMembersCount,email,etag,id,kind,name,nonEditableAliases';

export function groupResource(group: SandboxGroup, people: number): object {
  const { id, email, name, description } = group;
  const count = String(membersOf(group, people, 'direct').length);
  const kind = 'admin#directory#group';
  return { kind, id, etag: etagOf(id), email, name, directMembersCount: count, description, adminCreated: true };
}
