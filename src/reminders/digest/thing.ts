import type { Localized, Wording } from '../../model/language.ts';
import type { Severity } from '../../model/outcome.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { Role } from '../../model/population.ts';
import type { TaskKind } from '../../checklists/rows/tasks.ts';

/** What a thing is about, with all that there is to say of it. */
export type About =
  | {
      readonly kind: 'gap';
      readonly control: string;
      readonly platform: PlatformId;
      readonly because: Localized;
      readonly severity: Severity;
      readonly people: { readonly count: number; readonly role: Role; readonly certainty: 'exact' | 'at-least' } | null;
      /** Policies and units in which it is set so. */
      readonly places: number;
      /** new: it was none at the last card. */
      readonly since: 'new' | 'before';
      /** The last day of the approved deviation that ended; null: there was none. */
      readonly ended: string | null;
      /** When it was seen, ISO. */
      readonly seen: string;
    }
  | { readonly kind: 'task'; readonly task: TaskKind; readonly list: Localized | null }
  | { readonly kind: 'exception'; readonly state: 'requested' | 'approved' | 'expired' }
  | { readonly kind: 'attestation'; readonly state: 'live' | 'expired' }
  /** `open` of `of` instructions were not confirmed by as many people as there are teachers; null: these were not counted. */
  | { readonly kind: 'instructions'; readonly open: number; readonly of: number; readonly teachers: number | null; readonly seen: string }
  /** What could not be read, and never counts as right. */
  | { readonly kind: 'unseen'; readonly findings: number; readonly seen: string }
  /** Null: nothing was ever audited; else the last time, ISO, which is long ago. */
  | { readonly kind: 'audit'; readonly last: string | null };

export type ThingKind = About['kind'];

/** A person by name, else people by what they are. */
export type Owner = { readonly name: string } | { readonly roles: readonly Localized[] };

/** What the one button of a thing does: say that it is done, say that one does it, read one's own instructions, or open it in the tab. */
const deeds = ['finish', 'take', 'read', 'open'] as const;
export type Deed = (typeof deeds)[number];

/** Something to do, in a digest. */
export interface Thing {
  /** Short, and the same as long as it is the same thing. */
  readonly id: string;
  readonly about: About;
  readonly title: Wording;
  readonly owner: Owner;
  /** The last day in time, YYYY-MM-DD; null: it has none. */
  readonly due: string | null;
  readonly late: boolean;
  /** Where that day is no school day: the last one before it, and why. */
  readonly workBy: { readonly day: string; readonly holiday: Localized | null } | null;
  /** The name of a school, where a digest is about several. */
  readonly school: string | null;
  readonly deed: Deed;
  /** Where it stands in the tab, below its address: `gaps/abc`. */
  readonly page: string;
}
