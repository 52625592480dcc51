import type { Finding } from '../../model/finding.ts';
import type { FindingFilter } from '../../store/audit-repositories.ts';
import type { PageOf, PageWanted } from '../../store/page-of.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { findingKey } from '../../audit/finding-key.ts';

export interface KeyedFinding extends Finding {
  /** By which it is asked for. */
  readonly key: string;
}

/** Findings of one audit that fit the filter, in the record's order. @throws AppError not-allowed, not-there, unusable-cursor. */
export async function listFindings(
  asking: Asking,
  auditId: string,
  filter: FindingFilter,
  page: PageWanted,
): Promise<PageOf<KeyedFinding>> {
  permit(asking, 'finding.read');
  const { rows, next } = found(await asking.store.audits.findings(auditId, filter, page));
  return { rows: rows.map((finding) => ({ ...finding, key: findingKey(finding) })), next };
}
