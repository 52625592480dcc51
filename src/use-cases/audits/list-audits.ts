import type { StoredAudit } from '../../store/audit-repositories.ts';
import type { PageOf, PageWanted } from '../../store/page-of.ts';
import { permit, type Asking } from '../asking.ts';

/** Audits without their findings, the newest first. @throws AppError not-allowed, unusable-cursor. */
export async function listAudits(asking: Asking, page: PageWanted): Promise<PageOf<StoredAudit>> {
  permit(asking, 'audit.read');
  return asking.store.audits.list(page);
}
