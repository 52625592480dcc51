import { isObject, textIn } from '../../json.ts';

/** What a token says of itself. It is Microsoft's to check; we only read it to tell an administrator. */
export interface TokenFacts {
  /** Graph's application permissions: `User.Read.All`. */
  readonly roles: readonly string[];
  /** The tenant's id, also where we signed in to it by its domain. */
  readonly tenantId: string | null;
}

/** Nothing, where the token is no JWT: services may hand out opaque ones. */
export function readToken(token: string): TokenFacts {
  const payload = payloadOf(token);
  if (!isObject(payload)) return { roles: [], tenantId: null };
  const roles = payload['roles'];
  return {
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    tenantId: textIn(payload, 'tid'),
  };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
