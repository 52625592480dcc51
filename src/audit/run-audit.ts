import { controls } from '../controls/index.ts';
import { AppError } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import type { PlatformView } from '../model/holding.ts';
import { everyone, unassigned, type Population } from '../model/population.ts';
import { recordSchemaId, type AuditRecord, type Notice } from '../model/record.ts';
import { applyAttestations } from './apply-attestations.ts';
import { applyExceptions } from './apply-exceptions.ts';
import { inOrder } from './finding-order.ts';
import { judgeControl } from './judge.ts';
import { aboutOverride, nothingRead } from './notices.ts';
import type { AuditPlan } from './plan.ts';
import { summaryOf } from './summary.ts';

export interface AuditFrame {
  readonly id: string;
  readonly version: string;
  readonly organisation: AuditRecord['organisation'];
  /** What people are divided by. */
  readonly mapping: NonNullable<AuditRecord['mapping']>;
  readonly startedAt: Date;
  /** Asked once, when the judging is done. */
  readonly finishedAt: () => Date;
}

/**
 * Judges what the platforms answered against the plan: every control × population × policy, then attestations, then exceptions.
 * The findings stand in an order that depends on nothing but themselves. @throws AppError too-many-findings.
 */
export function runAudit(views: readonly PlatformView[], plan: AuditPlan, frame: AuditFrame): AuditRecord {
  const judged = judgeAll(views, plan).toSorted(inOrder);
  const attested = applyAttestations(judged, plan.attestations, plan.today);
  const excepted = applyExceptions(attested.findings, plan.exceptions, plan.today);
  return {
    schema: recordSchemaId,
    generator: { name: 'lesklaar', version: frame.version },
    id: frame.id,
    startedAt: frame.startedAt.toISOString(),
    finishedAt: frame.finishedAt().toISOString(),
    organisation: frame.organisation,
    preset: plan.preset.id,
    stage: plan.stage,
    sources: views.flatMap(({ sources }) => sources),
    mapping: frame.mapping,
    populations: views.flatMap((view) => populationsSeen(view, excepted.findings)),
    findings: excepted.findings,
    notices: [...overall(judged, plan), ...attested.notices, ...excepted.notices],
    summary: summaryOf(excepted.findings),
  };
}

/** Several times what a board of two hundred schools on both platforms has. The longest text that JavaScript writes has 512 MB; this is some 220. */
const mostFindings = 200_000;

function judgeAll(views: readonly PlatformView[], plan: AuditPlan): readonly Finding[] {
  const judged: Finding[] = [];
  for (const control of controls) {
    for (const view of views) {
      for (const finding of judgeControl(control, view, plan)) judged.push(finding);
      if (judged.length > mostFindings) throw new AppError('too-many-findings', { most: String(mostFindings) });
    }
  }
  return judged;
}

function overall(judged: readonly Finding[], { overrides }: AuditPlan): readonly Notice[] {
  const sawSomething = judged.some(({ observed }) => observed.length > 0);
  return [...(sawSomething ? [] : [nothingRead]), ...overrides.map(aboutOverride)];
}

/** Real populations always; the two that only stand for "nobody told" and "all" where a finding names them. */
function populationsSeen({ platform, populations }: PlatformView, findings: readonly Finding[]): readonly Population[] {
  const named = new Set(findings.filter((finding) => finding.platform === platform).map(({ population }) => population));
  return populations.filter(({ id }) => (id !== everyone && id !== unassigned) || named.has(id));
}
