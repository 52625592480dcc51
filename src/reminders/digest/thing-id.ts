import { createHash } from 'node:crypto';
import type { ThingKind } from './thing.ts';

/** A name for a thing that fits a button, and tells nobody what it is about. */
export function thingId(kind: ThingKind, key: string): string {
  return `${kind}.${createHash('sha256').update(key).digest('base64url').slice(0, 16)}`;
}
