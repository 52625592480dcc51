import type { Localized } from './language.ts';
import type { PlatformId } from './platform.ts';

/** ok: it works. missing: it does not, and `mend` says what to do. unsure: it could not be tried, for the reason in `found`. */
export type CheckOutcome = 'ok' | 'missing' | 'unsure';

/** One thing that reading a tenant stands on: a permission, a principal, a scope. */
export interface Check {
  readonly platform: PlatformId;
  /** kebab-case, the same in every release. */
  readonly id: string;
  /** What it is for: `Wie heeft welk beleid`. */
  readonly title: Localized;
  /** The permission, role or scope in the vendor's spelling; null where it takes none. */
  readonly permission: string | null;
  /** optional: without it something reads `unknown`, and the rest of the audit stands. */
  readonly need: 'required' | 'optional';
  readonly outcome: CheckOutcome;
  /** What was seen, in a sentence. */
  readonly found: Localized;
  /** One mending step; null when nothing is to be done. */
  readonly mend: Localized | null;
}
