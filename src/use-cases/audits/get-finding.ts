import type { Finding } from '../../model/finding.ts';
import type { FindingOverTime } from '../../store/audit-repositories.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { findingKey } from './finding-key.ts';

export interface FindingSeen {
  readonly key: string;
  /** Usually one; more where one scope answers differently for parts of a population. */
  readonly findings: readonly Finding[];
  /** The same through all audits, the oldest first. */
  readonly history: readonly FindingOverTime[];
}

/** One finding of an audit and how it went. @throws AppError not-allowed, not-there. */
export async function getFinding(asking: Asking, auditId: string, key: string): Promise<FindingSeen> {
  permit(asking, 'finding.read');
  const record = found(await asking.store.audits.get(auditId));
  const findings = record.findings.filter((finding) => findingKey(finding) === key);
  const history = await asking.store.audits.history(found(findings[0] ?? null));
  return { key, findings, history };
}
