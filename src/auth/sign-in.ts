import type { Actor } from '../model/actor.ts';

/** One way of signing in. */
export interface SignIn {
  /** Whose tokens it takes; by the issuer that a token names, it finds its way to the one that checks it. */
  readonly issuers: readonly string[];
  /** @throws TokenRefused, or AppError sign-in-unavailable when it cannot be told. */
  actorOf(token: string): Promise<Actor>;
}
