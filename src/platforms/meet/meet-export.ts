import type { SourceKind } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import type { UnreadPart } from '../calls/unread-part.ts';
import type { JsonObject } from '../json.ts';

export interface ExportInput {
  readonly json: unknown;
  /** File name or address, for people to read. */
  readonly origin: string;
  /** ISO time of the file. */
  readonly readAt: string;
}

export type ProblemCode =
  /** Policies that were never fetched. */
  | 'pages-missing'
  /** Policies that stand together and cannot be read. */
  | 'page-unreadable'
  /** A policy that does not say what it sets, and may be about anything. */
  | 'policy-unreadable'
  /** The list of people ends too early, so nobody may be counted. */
  | 'people-missing'
  /** Another list ends too early. */
  | 'list-cut-off'
  /** Asked of Google and not read. */
  | 'unread'
  /** Not counted, because Google itself was asked later. */
  | 'superseded'
  | 'malformed'
  | 'other-customer'
  | 'licences-not-told';

/** Something that a source should hold and does not. */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence. */
  readonly detail: Localized;
}

/** One policy of Meet or Chat. Its value holds for those whom its place, group and query pick out. */
export interface MeetPolicy {
  /** Without `settings/`: `meet.video_recording`. */
  readonly setting: string;
  readonly value: JsonObject;
  readonly sortOrder: number;
  /** An org unit's id, or its path where the source tells only that; null: the root. */
  readonly orgUnit: string | null;
  /** A group's id, or its address where the source tells only that. */
  readonly group: string | null;
  readonly query: string | null;
  /** Why it cannot be told whom it is for or what it sets; reads on after the policy and a colon. */
  readonly defect: Localized | null;
  readonly system: boolean;
  readonly customer: string | null;
  readonly origin: string;
  /** What stands behind the place in a reading: `ADMIN, policies/abc`. */
  readonly name: string | null;
}

/** An org unit; what the source does not tell is null. */
export interface OrgUnit {
  readonly id: string | null;
  readonly path: string;
  readonly name: string | null;
}

/** One change of a setting that the admin log tells of. */
export interface LogEvent {
  /** Milliseconds; Infinity when the log's time cannot be read. */
  readonly time: number;
  /** `RecordingSettingsProto.allow_downloads_for_recording`; null: the entry is damaged and may be about any. */
  readonly setting: string | null;
  /** null: the entry is damaged and may be about any. */
  readonly unit: string | null;
  readonly group: string | null;
  readonly change: LogChange;
}

export type LogChange =
  | { readonly kind: 'set'; readonly value: string | boolean }
  | { readonly kind: 'removed' }
  | { readonly kind: 'unclear'; readonly detail: Localized };

/** What a list of members calls somebody, in lower case: an id, an address or both. */
export type Member = readonly string[];

/** One file of a Google tenant, read as far as it goes. */
export interface MeetExport {
  readonly origin: string;
  readonly kind: SourceKind;
  readonly readAt: string;
  /** Whether we asked Google ourselves; what was asked goes before what a file says. */
  readonly live: boolean;
  readonly complete: boolean;
  readonly problems: readonly Problem[];
  /** Customers whose policies stand in it, the one with most first, without `customers/`. */
  readonly customerIds: readonly string[];
  readonly policies: readonly MeetPolicy[];
  /** Null when no list of org units was given. */
  readonly orgUnits: readonly OrgUnit[] | null;
  /** Group id to address. */
  readonly groups: ReadonlyMap<string, string>;
  /** Null for a group of which only some members are listed. */
  readonly groupMembers: ReadonlyMap<string, readonly Member[] | null>;
  /** The Directory's rows, read once when they are counted; null when not given. */
  readonly users: readonly unknown[] | null;
  /** Already counted, `{ orgUnitPath, members, groups?, licences? }`; null when not given. */
  readonly counted: readonly unknown[] | null;
  /** Groups that the counted rows tell of: who is not counted as in one of them is not in it. */
  readonly countedGroups: readonly string[];
  /** Licences, as `/product/{product}/sku/{sku}`, that counted rows with `licences` tell of: who is not counted as having one of them has it not. */
  readonly countedLicences: readonly string[];
  /** Null when no admin log was given. */
  readonly log: readonly LogEvent[] | null;
  /** What was asked of Google and not read, in Google's words for it. */
  readonly unread: readonly UnreadPart[];
}

/** Administrators of the tenant; stands where a policy names a group, without `groups/`. */
export const allAdmins = 'WORKSPACE_ALL_ADMIN_GROUP';
