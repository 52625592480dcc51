import type { PlatformId } from '../model/platform.ts';
import type { Role, Stage } from '../model/population.ts';

/** What the vendor tells of one person of the organisation. It is held in memory while it is fresh, and never kept. */
export interface PersonHere {
  readonly platform: PlatformId;
  /** From the vendor's own education role, else from the populations that the person is in; `unknown` when neither tells. */
  readonly role: Role;
  readonly stage: Stage | null;
  /** Ids of the populations that they are in. */
  readonly populations: readonly string[];
  /** Ids of the groups that they are in, as far as they were asked after. */
  readonly groups: readonly string[];
  /** Roles of the app registration that were given to them: `Lesklaar.Admin`. */
  readonly appRoles: readonly string[];
  /** Names of the policies that hold for them, by object: `TeamsMeetingPolicy` → `Leraren`; null when they could not be read. */
  readonly policies: ReadonlyMap<string, string> | null;
}

/** Looks somebody up by the vendor's id of them. */
export interface PersonDesk {
  /** Null: nobody of this organisation has that id. @throws AppError when the vendor does not answer. */
  find(personId: string): Promise<PersonHere | null>;
}
