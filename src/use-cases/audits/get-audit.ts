import { AppError } from '../../errors.ts';
import type { AuditRecord } from '../../model/record.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';

/** One whole record. @throws AppError not-allowed, not-there. */
export async function getAudit(asking: Asking, id: string): Promise<AuditRecord> {
  permit(asking, 'audit.read');
  return found(await asking.store.audits.get(id));
}

/**
 * Which record is the latest, without reading it: whoever has that one already needs no other.
 * @throws AppError not-allowed; nothing-audited when there is none.
 */
export async function latestAuditId(asking: Asking): Promise<string> {
  permit(asking, 'audit.read');
  const id = await asking.store.audits.latestId();
  if (id === null) throw new AppError('nothing-audited', {});
  return id;
}

/** The audit that an address names: by its id, or as `latest`. @throws AppError not-allowed, nothing-audited, not-there. */
export async function auditIdOf(asking: Asking, named: string): Promise<string> {
  permit(asking, 'finding.read');
  if (named === 'latest') return latestAuditId(asking);
  if (!(await asking.store.audits.has(named))) throw new AppError('not-there', {});
  return named;
}
