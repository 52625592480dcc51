import type { Finding } from '../model/finding.ts';
import type { Locale } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { ColumnId } from '../text/columns.ts';
import { say } from '../text/flemish.ts';
import { outcomeNames, scopeKindNames, settableNames, severityNames } from '../text/phrases.ts';
import * as words from '../text/finding-words.ts';
import { safeLink } from './remedies.ts';

/** The columns of a finding in a table for a spreadsheet. The last three are for people to fill in. */
export const findingColumns = [
  'outcome',
  'severity',
  'platform',
  'title',
  'because',
  'scopeKind',
  'scope',
  'population',
  'affected',
  'allows',
  'expected',
  'inShort',
  'steps',
  'command',
  'tellTeachers',
  'owner',
  'due',
  'note',
  'why',
  'settable',
  'observed',
  'unread',
  'assignedDirectly',
  'assignedByGroup',
  'assignedGlobally',
  'exception',
  'attestation',
  'basis',
  'references',
  'link',
  'control',
] as const satisfies readonly ColumnId[];

export type FindingColumn = (typeof findingColumns)[number];

export type FindingRow = Readonly<Record<FindingColumn, string | number | null>>;

export function findingRow(finding: Finding, record: AuditRecord, locale: Locale): FindingRow {
  return { ...whatAndWhere(finding, record, locale), ...whatToDo(finding, locale), ...evidence(finding, locale) };
}

function whatAndWhere(finding: Finding, record: AuditRecord, locale: Locale) {
  return {
    outcome: say(outcomeNames[finding.outcome], locale),
    severity: say(severityNames[finding.severity], locale),
    platform: platformNames[finding.platform],
    ...words.findingText(finding, locale),
    scopeKind: say(scopeKindNames[finding.scope.kind], locale),
    scope: finding.scope.name,
    population: words.populationText(finding.population, record, locale),
    affected: finding.affected,
    allows: words.allowsText(finding.allows, locale),
    expected: words.expectedText(finding.expected, locale),
  };
}

function whatToDo(finding: Finding, locale: Locale) {
  return {
    inShort: words.inShort(finding, locale),
    steps: words
      .stepsOf(finding, locale)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
    command: finding.remedy.command,
    tellTeachers: words.teacherText(finding, locale),
    settable: say(settableNames[finding.remedy.settable], locale),
    link: safeLink(finding.remedy.link),
    owner: null,
    due: null,
    note: null,
  };
}

function evidence(finding: Finding, locale: Locale) {
  return {
    observed: words.observedText(finding),
    unread: finding.unread.map((one) => words.unreadText(one, locale)).join('\n'),
    assignedDirectly: finding.assignment?.direct ?? null,
    assignedByGroup: finding.assignment?.group ?? null,
    assignedGlobally: finding.assignment?.global ?? null,
    exception: words.exceptionText(finding, locale),
    attestation: words.attestationText(finding, locale),
    basis: words.basisText(finding, locale),
    references: words.referencesText(finding),
    control: finding.control,
  };
}
