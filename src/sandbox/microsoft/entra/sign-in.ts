import type { Clock } from '../../../clock.ts';
import type { Consent } from './consent.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import type { RegisteredApp } from './registered-app.ts';
import type { TokenAuthority } from './token-authority.ts';

export interface SignIn {
  readonly apps: readonly RegisteredApp[];
  readonly consent: Consent;
  readonly authority: TokenAuthority;
  readonly clock: Clock;
}

/** What a request for a token brought. */
export type Given = { readonly token: string; readonly scope: string | null } | EntraRefusal;
