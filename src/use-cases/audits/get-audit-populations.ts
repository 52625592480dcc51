import type { AuditRecord } from '../../model/record.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';

/** The people whom the findings of an audit name: to be shown beside them. @throws AppError not-allowed, not-there. */
export async function getAuditPopulations(asking: Asking, auditId: string): Promise<Pick<AuditRecord, 'populations'>> {
  permit(asking, 'finding.read');
  const { populations } = found(await asking.store.audits.get(auditId));
  return { populations };
}
