import { createHash } from 'node:crypto';
import { asciiLowerCase } from './roles.ts';

/**
 * Tells one person who signs in with two vendors, as far as both give them the same address; from the mark nobody reads it. Null: no address was told. Entra
 * wants nobody let in by `preferred_username` (learn.microsoft.com/entra/identity-platform/id-token-claims-reference): by a mark somebody is only ever refused.
 */
export function addressMark(organisationId: string, address: unknown): string | null {
  if (typeof address !== 'string' || !address.includes('@')) return null;
  return createHash('sha256')
    .update(JSON.stringify([organisationId, asciiLowerCase(address)]))
    .digest('base64url');
}
