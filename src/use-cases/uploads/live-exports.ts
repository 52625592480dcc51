import type { RawExport } from '../../audit/exports.ts';
import type { StoredCollection } from '../../store/audit-repositories.ts';

/** What was read of a tenant itself, in a collection that holds uploads too. */
export interface LiveExport extends RawExport {
  readonly uploadId: null;
}

/** What was read of tenants when a collection was made. */
export function liveExports(collection: StoredCollection | null): readonly LiveExport[] {
  return (collection?.exports ?? []).filter(isLive);
}

function isLive(one: unknown): one is LiveExport {
  return typeof one === 'object' && one !== null && 'uploadId' in one && one.uploadId === null;
}
