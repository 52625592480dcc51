import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Actor } from '../model/actor.ts';
import { bearerTokenIn } from './bearer-token.ts';
import { issuerNamedBy } from './issuer-named-by.ts';
import type { KnownTokens } from './known-tokens.ts';
import type { SignIn } from './sign-in.ts';
import { TokenRefused, type RefusalReason } from './token-refused.ts';

export interface Door {
  /** In the sandbox its own only, elsewhere the vendors’ only. */
  readonly signIns: readonly SignIn[];
  readonly known: KnownTokens<Actor>;
  readonly log: Log;
  /** For the counters. */
  readonly refused?: (reason: RefusalReason) => void;
}

/**
 * Who is calling, by the `Authorization` headers of the request (all of them).
 * @throws AppError not-signed-in, not-allowed for somebody who has no role here, or sign-in-unavailable. Why stands in the log only.
 */
export async function authenticate(authorization: readonly string[], door: Door): Promise<Actor> {
  try {
    const token = bearerTokenIn(authorization);
    const actor = door.known.find(token) ?? (await checkedActor(token, door));
    if (actor.roles.length === 0) throw new TokenRefused('no-role');
    return actor;
  } catch (cause) {
    if (!(cause instanceof TokenRefused)) throw cause;
    const { reason } = cause;
    // Not having signed in yet is nothing to worry about.
    door.log[reason === 'no-header' ? 'debug' : 'warn']('somebody was not let in', { reason });
    door.refused?.(reason);
    throw new AppError(reason === 'no-role' ? 'not-allowed' : 'not-signed-in', {});
  }
}

async function checkedActor(token: string, { signIns, known }: Door): Promise<Actor> {
  const actor = await signInFor(token, signIns).actorOf(token);
  // Also of who has no role: their groups would be asked for with each request.
  known.note(token, actor);
  return actor;
}

/** The issuer that a token names only chooses who checks it: each checks it against its own. */
function signInFor(token: string, signIns: readonly SignIn[]): SignIn {
  const issuer = issuerNamedBy(token);
  const found = signIns.find(({ issuers }) => issuers.some((one) => one === issuer));
  if (found === undefined) throw new TokenRefused('issuer');
  return found;
}
