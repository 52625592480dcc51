import type { ActorRole } from '../../src/model/actor.ts';

/** What the service tells whoever opens the tab: `GET /tab/config.json`. */
export interface TabConfig {
  readonly mode: 'sandbox' | 'tenant';
  /** OAuth client of Google; null where nobody signs in with Google. */
  readonly googleClientId: string | null;
  /** Who one can be in the pretend school; empty outside it. */
  readonly personas: readonly { readonly id: ActorRole; readonly name: string }[];
}
