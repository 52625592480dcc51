import type { Finding } from '../model/finding.ts';
import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';

/** What it means that a gap stands in one of two records only. */
export interface Comparability {
  /** A gap that the older record does not have; null: the older one could not have had it, so nothing is known to have changed. */
  appeared(gap: Finding): 'new' | 'readable-again' | null;
  /** A gap that the newer record does not have. */
  disappeared(gap: Finding): 'gone' | 'no-longer-readable' | null;
}

/**
 * A record that lacks part of a platform divides its people otherwise than one that is whole: those whose policies were not read stand together as one
 * population, those whose role was not read as another. A gap that comes or goes by that alone is no change in the tenant.
 */
export function comparability(older: AuditRecord, newer: AuditRecord): Comparability {
  return {
    appeared(gap) {
      if (!isWhole(older, gap.platform)) return 'readable-again';
      return isWhole(newer, gap.platform) || knows(older, gap) ? 'new' : null;
    },
    disappeared(gap) {
      if (!isWhole(newer, gap.platform)) return 'no-longer-readable';
      return isWhole(older, gap.platform) || knows(newer, gap) ? 'gone' : null;
    },
  };
}

function isWhole({ sources }: AuditRecord, platform: PlatformId): boolean {
  const own = sources.filter((source) => source.platform === platform);
  return own.length > 0 && own.every(({ complete }) => complete);
}

function knows({ populations }: AuditRecord, { platform, population }: Finding): boolean {
  return populations.some((one) => one.platform === platform && one.id === population);
}
