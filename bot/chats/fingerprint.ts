import { createHash } from 'node:crypto';

/** By which something is recognised that comes again, and nothing else: ids of chats are of people, and tokens are in what buttons bring. */
export function fingerprint(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
