import type { Finding } from '../model/finding.ts';
import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';

/** What it means that a gap stands in one of two records only. */
export interface Comparability {
  /** A gap that the older record does not have; null: the older one could not have had it, so nothing is known to have changed. */
  appeared(gap: Finding): 'new' | 'readable-again' | null;
  /** A gap that the newer record does not have. */
  disappeared(gap: Finding): 'gone' | 'no-longer-readable' | null;
  /** Whether a difference in head counts tells of people, and not of what could be read. */
  countsAlike(platform: PlatformId): boolean;
}

/**
 * A record that lacks part of a platform divides its people otherwise than one that is whole: those whose policies were not read stand together as one
 * population, those whose role was not read as another, and counts shift with them. What comes, goes or grows by that alone is no change in the tenant,
 * and nothing tells it from one that is.
 */
export function comparability(older: AuditRecord, newer: AuditRecord): Comparability {
  return {
    appeared(gap) {
      if (!isWhole(older, gap.platform)) return 'readable-again';
      return isWhole(newer, gap.platform) ? 'new' : null;
    },
    disappeared(gap) {
      if (!isWhole(newer, gap.platform)) return 'no-longer-readable';
      return isWhole(older, gap.platform) ? 'gone' : null;
    },
    countsAlike: (platform) => isWhole(older, platform) && isWhole(newer, platform),
  };
}

/** Whether all of a platform was read. */
export function isWhole({ sources }: AuditRecord, platform: PlatformId): boolean {
  const own = sources.filter((source) => source.platform === platform);
  return own.length > 0 && own.every(({ complete }) => complete);
}
