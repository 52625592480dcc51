import { attestationConcerns } from '../../audit/apply-attestations.ts';
import { exceptionConcerns } from '../../audit/apply-exceptions.ts';
import type { Clock } from '../../clock.ts';
import type { Finding } from '../../model/finding.ts';
import type { SourceRead } from '../../model/holding.ts';
import type { Population } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { FindingOverTime } from '../../store/audit-repositories.ts';
import { permit, type Asking } from '../asking.ts';
import { listAttestations } from '../attestations/list-attestations.ts';
import type { AttestationSeen } from '../attestations/attestation-state.ts';
import { listExceptions } from '../exceptions/list-exceptions.ts';
import type { ExceptionSeen } from '../exceptions/exception-state.ts';
import { found } from '../found.ts';
import type { AuditInShort } from '../points/points.ts';
import { populationOf } from '../points/population-of.ts';
import { findingKey } from '../../audit/finding-key.ts';

/** One finding of an audit, with what somebody needs who is going to mend it or decide about it. */
export interface FindingSeen {
  readonly key: string;
  readonly audit: AuditInShort;
  /** Usually one; more where one scope answers differently for parts of a population. */
  readonly findings: readonly Finding[];
  readonly population: Population;
  /** What was read of its platform. */
  readonly sources: readonly SourceRead[];
  /** The same right on the same platform, wherever it is set and for whom, this one among them. */
  readonly places: readonly FindingPlace[];
  /** Asked for or made about it, also what counts no more; the newest first. */
  readonly exceptions: readonly ExceptionSeen[];
  readonly attestations: readonly AttestationSeen[];
  /** The same through all audits, the oldest first. */
  readonly history: readonly FindingOverTime[];
}

export interface FindingPlace extends Pick<Finding, 'scope' | 'outcome' | 'severity' | 'affected'> {
  readonly key: string;
  readonly population: Population;
}

/** One finding of an audit and all about it. @throws AppError not-allowed, not-there. */
export async function getFinding(asking: Asking & { readonly clock: Clock }, auditId: string, key: string): Promise<FindingSeen> {
  permit(asking, 'finding.read');
  const record = found(await asking.store.audits.get(auditId));
  const findings = record.findings.filter((finding) => findingKey(finding) === key);
  const first = found(findings[0] ?? null);
  const [exceptions, attestations, history] = await Promise.all([
    listExceptions(asking),
    listAttestations(asking),
    asking.store.audits.history(first),
  ]);
  const { id, finishedAt, preset, stage, sources, populations } = record;
  return {
    key,
    audit: { id, finishedAt, preset, stage },
    findings,
    population: populationOf(first, populations),
    sources: sources.filter(({ platform }) => platform === first.platform),
    places: placesOf(first, record),
    exceptions: exceptions.filter((one) => exceptionConcerns(one, first)),
    attestations: attestations.filter((one) => attestationConcerns(one, first)),
    history,
  };
}

function placesOf({ control, platform }: Finding, { findings, populations }: AuditRecord): readonly FindingPlace[] {
  return findings
    .filter((one) => one.control === control && one.platform === platform)
    .map((one) => ({
      key: findingKey(one),
      scope: one.scope,
      population: populationOf(one, populations),
      outcome: one.outcome,
      severity: one.severity,
      affected: one.affected,
    }));
}
