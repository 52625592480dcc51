import { TokenRefused } from './token-refused.ts';

/** Characters. An Entra token that names the most groups it may (200) takes about 12,000: learn.microsoft.com/entra/identity-platform/access-token-claims-reference. */
const longestToken = 16_384;

/** Three parts in base64url, and nothing round them. The scheme may be written in any case: RFC 9110, section 11.1. */
const bearer = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

/**
 * The token in the `Authorization` headers of a request. All of them have to be given: Node's `headers` show the first only, and a proxy may have looked at the last.
 * @throws TokenRefused no-header, several-headers, too-long, not-bearer or malformed.
 */
export function bearerTokenIn(authorization: readonly string[]): string {
  const [header, ...others] = authorization;
  if (header === undefined) throw new TokenRefused('no-header');
  if (others.length > 0) throw new TokenRefused('several-headers');
  if (header.length > longestToken) throw new TokenRefused('too-long');
  const token = bearer.exec(header)?.[1];
  if (token === undefined) throw new TokenRefused(/^Bearer /i.test(header) ? 'malformed' : 'not-bearer');
  return token;
}
