import type { SourceKind } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import type { PolicyObject } from './policy-object.ts';
import type { ObjectType } from './object-types.ts';
import type { UnreadObjects } from './unread-objects.ts';

/** The rank of a group's assignment per policy type; 1 is the best. */
export type GroupRanks = ReadonlyMap<string, number>;

export interface PeopleRows {
  /** Graph's `userConfigurations`, or our own rows with the same fields. */
  readonly configurations: readonly unknown[];
  readonly educationUsers: readonly unknown[];
  readonly users: readonly unknown[];
  /** Direct members only: a nested group does not hand its policy down. */
  readonly groupMembers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Already counted: `{ role, stage, policyType, policy, assignmentType, groupId, members }`. */
  readonly counted: readonly unknown[];
}

/** One file of a Teams tenant, or what we read of it ourselves, as far as it goes. */
export interface TeamsExport {
  readonly origin: string;
  readonly kind: SourceKind;
  readonly readAt: string;
  /** live: read of the tenant by ourselves, so that nothing older outdoes it. */
  readonly taken: 'live' | 'from-file';
  readonly objects: ReadonlyMap<ObjectType, readonly PolicyObject[]>;
  /** Objects that were asked for and are not here, or not all of them. */
  readonly unread: UnreadObjects;
  readonly groupRanks: GroupRanks;
  readonly people: PeopleRows;
  /** What else is known to be missing, such as people of whom only the first page was given. */
  readonly lacks: readonly Localized[];
  readonly tenantIds: ReadonlySet<string>;
  readonly problems: readonly Localized[];
}

export interface ExportInput {
  readonly json: unknown;
  /** File name, for people to read. */
  readonly origin: string;
  /** ISO time of the file; a time that the export itself tells goes first. */
  readonly readAt: string;
}

export const noPeople: PeopleRows = { configurations: [], educationUsers: [], users: [], groupMembers: new Map(), counted: [] };

export function rankKey(policyType: string, groupId: string): string {
  return `${policyType.toLowerCase()} ${groupId.toLowerCase()}`;
}
