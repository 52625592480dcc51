import type { Finding } from '../model/finding.ts';
import type { AuditRecord } from '../model/record.ts';
import { jsonText } from './json.ts';
import { artifactOf, artifacts, placeOf } from './sarif-places.ts';
import { levelOf, rulesOf } from './sarif-rules.ts';
import type { SarifLog, SarifNotification, SarifResult, SarifRule, SarifRun } from './sarif-types.ts';

const schemaAddress = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a finding is to SARIF 2.1.0, 3.27.9: `open` = looked at, not enough known to decide. */
const kinds = {
  ok: 'pass',
  default: 'pass',
  instruct: 'informational',
  gap: 'fail',
  accepted: 'fail',
  unknown: 'open',
  'not-applicable': 'notApplicable',
} as const satisfies Record<Finding['outcome'], SarifResult['kind']>;

/** The record for tools that gather findings: SARIF 2.1.0, in Dutch, with the English beside it. */
export function renderSarif(record: AuditRecord): string {
  const log: SarifLog = { $schema: schemaAddress, version: '2.1.0', runs: [runOf(record)] };
  return jsonText(log);
}

function runOf(record: AuditRecord): SarifRun {
  const { generator, organisation } = record;
  const rules = rulesOf(record.findings);
  return {
    tool: { driver: { name: 'Lesklaar', version: generator.version, language: 'nl', rules } },
    language: 'nl',
    automationDetails: { id: `lesklaar/${organisation.id}/${record.id}` },
    invocations: [
      {
        executionSuccessful: true,
        ...moments(record),
        toolExecutionNotifications: notifications(record),
      },
    ],
    artifacts: artifacts(record),
    results: record.findings.map((finding) => resultOf(finding, record, rules)),
    properties: { organisation: organisation.name, preset: record.preset, stage: record.stage, summary: record.summary },
  };
}

function resultOf(finding: Finding, record: AuditRecord, rules: readonly SarifRule[]): SarifResult {
  const kind = kinds[finding.outcome];
  return {
    ruleId: finding.control,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.control),
    kind,
    // SARIF 2.1.0, 3.27.10: what is no failure has the level none.
    level: kind === 'fail' ? levelOf(finding.severity) : 'none',
    message: { text: asMessage(finding.text.nl.because) },
    locations: [placeOf(finding, record)],
    partialFingerprints: { 'lesklaar/v1': fingerprint(finding) },
    suppressions: suppressions(finding),
    properties: propertiesOf(finding),
  };
}

// Which finding it is, whatever it says today. One control may be judged on two policies of the same name: their settings tell them apart.
function fingerprint(finding: Finding): string {
  const { control, platform, scope, population } = finding;
  const settings = [...finding.observed, ...finding.unread].map(({ setting }) => setting).sort();
  return [control, platform, scope.kind, scope.id, population, ...new Set(settings)]
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

// Either every result of a run has the list or none has (3.27.23); an empty one says that nobody approved it.
function suppressions(finding: Finding): SarifResult['suppressions'] {
  if (finding.outcome !== 'accepted') return [];
  const { exception } = finding;
  if (exception === null) return [{ kind: 'external', status: 'accepted' }];
  const { reason, approvedBy, until } = exception;
  return [{ kind: 'external', status: 'accepted', justification: reason, properties: { approvedBy, until } }];
}

function propertiesOf(finding: Finding): Readonly<Record<string, unknown>> {
  const { outcome, severity, platform, population, affected, observed, unread, allows, expected, references, basis } = finding;
  return {
    outcome,
    severity,
    platform,
    population,
    affected,
    allows,
    expected,
    observed,
    unread,
    references,
    basis,
    messages: { en: finding.text.en.because },
    remedy: finding.remedy,
    tellTeachers: finding.tellTeachers,
    exception: finding.exception,
    attestation: finding.attestation,
  };
}

function notifications(record: AuditRecord): readonly SarifNotification[] {
  const problems = record.sources.flatMap((source, index) =>
    source.problems.map((problem) => ({
      level: 'warning' as const,
      message: { text: asMessage(problem.nl) },
      properties: { messages: { en: problem.en } },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(source, index) } }],
    })),
  );
  const notices = record.notices.map((notice) => ({
    level: 'note' as const,
    message: { text: asMessage(notice.text.nl) },
    descriptor: { id: notice.code },
    properties: { messages: { en: notice.text.en } },
  }));
  return [...problems, ...notices];
}

/** Braces would be read as places to fill in and brackets as links: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function asMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/[[\]\\]/g, String.raw`\$&`);
}

function moments(record: AuditRecord): { startTimeUtc?: string; endTimeUtc?: string } {
  const start = new Date(record.startedAt);
  const end = new Date(record.finishedAt);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return {};
  return { startTimeUtc: start.toISOString(), endTimeUtc: end.toISOString() };
}
