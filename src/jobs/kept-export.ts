import { withoutPeople } from '../audit/collection.ts';
import type { RawExport } from '../audit/exports.ts';
import type { PlatformId } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import type { StoredCollection } from '../store/audit-repositories.ts';
import { liveExports, type LiveExport } from '../use-cases/uploads/live-exports.ts';

/** What an audit judged, and where it had it from; null: from the tenant itself. */
export interface GatheredExport extends RawExport {
  readonly uploadId: string | null;
}

/** As it is kept: nobody stands in it. */
export function keptExports(exports: readonly GatheredExport[], school: School): readonly GatheredExport[] {
  return exports.map((one) => ({ ...one, content: withoutPeople(one, exports, school) }));
}

/** What was read of a platform's tenant when it was read last; uploads are not among it. */
export function keptOf(platform: PlatformId, collection: StoredCollection | null): readonly LiveExport[] {
  return liveExports(collection).filter((one) => one.platform === platform);
}
