import type { Finding } from '../model/finding.ts';
import type { Locale, Localized } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads, type ColumnId } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { date } from '../text/format.ts';
import { outcomeMeanings, outcomeNames, severityNames } from '../text/phrases.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import { gapsBySeverity, groupsOf, outcomeCounts } from '../model/finding-groups.ts';
import { affectedText, findingText, populationText, teacherText } from '../text/finding-words.ts';
import { plain, table } from './markdown-escape.ts';
import { gapLines, unknownLines } from './markdown-findings.ts';
import { rightTopics } from './right-topics.ts';
import { colophon, headlines, populationColumns, populationRows, recordFacts, sourceColumns, sourceRows } from './record-facts.ts';

/** The report as text for a wiki, an issue or a mail. */
export function renderMarkdown(record: AuditRecord, locale: Locale): string {
  const sections = [
    opening(record, locale),
    inOrder(record, locale),
    gaps(record, locale),
    teachers(record, locale),
    unknowns(record, locale),
    accepted(record, locale),
    notApplicable(record, locale),
    about(record, locale),
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function opening(record: AuditRecord, locale: Locale): readonly string[] {
  const facts = recordFacts(record, locale).map(({ term, value }) => `- ${term}: ${plain(value)}`);
  const counts = outcomeCounts(record).map(({ outcome, count }) => [
    capitalised(say(outcomeNames[outcome], locale)),
    `${count}`,
    say(outcomeMeanings[outcome], locale),
  ]);
  return [
    `# ${[say(phrases.title, locale), plain(record.organisation.name)].filter((part) => part !== '').join(': ')}`,
    facts.join('\n'),
    heading(phrases.summary, locale),
    headlines(record, locale).join(' '),
    table(heads(['outcome', 'count', 'meaning'], locale), counts),
  ];
}

function inOrder(record: AuditRecord, locale: Locale): readonly string[] {
  const blocks = (['ok', 'default'] as const).flatMap((outcome) => {
    const topics = rightTopics(outcome, record, locale);
    if (topics.length === 0) return [];
    const lines = topics.map(({ title, details }) => `- **${plain(title)}**: ${plain(details.join(' '))}`);
    return [`### ${capitalised(say(outcomeNames[outcome], locale))}`, lines.join('\n')];
  });
  return [heading(phrases.inOrder, locale), ...(blocks.length === 0 ? [say(phrases.noneInOrder, locale)] : blocks)];
}

function gaps(record: AuditRecord, locale: Locale): readonly string[] {
  const blocks = gapsBySeverity(record).flatMap(({ severity, groups }) => [
    `### ${say(columnHeads.severity, locale)} ${say(severityNames[severity], locale)}`,
    ...groups.flatMap((group) => gapLines(group, record, locale)),
  ]);
  return [heading(phrases.gaps, locale), ...(blocks.length === 0 ? [say(phrases.noGaps, locale)] : blocks)];
}

function teachers(record: AuditRecord, locale: Locale): readonly string[] {
  const lines = groupsOf(record, ['instruct', 'default']).map(({ first }) => {
    const { title, because } = findingText(first, locale);
    return `- **${plain(title)}** (${platformNames[first.platform]}): ${plain(teacherText(first, locale) || because)}`;
  });
  return section(phrases.teachers, phrases.teachersLead, [...new Set(lines)], locale);
}

function unknowns(record: AuditRecord, locale: Locale): readonly string[] {
  const blocks = groupsOf(record, ['unknown']).flatMap((group) => unknownLines(group, record, locale));
  if (blocks.length === 0) return [];
  return [heading(phrases.unknown, locale), say(phrases.unknownLead, locale), ...blocks];
}

function accepted(record: AuditRecord, locale: Locale): readonly string[] {
  const rows = groupsOf(record, ['accepted']).flatMap(({ findings }) => findings.map((finding) => acceptedRow(finding, record, locale)));
  if (rows.length === 0) return [];
  const columns: readonly ColumnId[] = ['title', 'scope', 'population', 'affected', 'reason', 'approvedBy', 'until'];
  return [heading(phrases.accepted, locale), say(phrases.acceptedLead, locale), table(heads(columns, locale), rows)];
}

function acceptedRow(finding: Finding, record: AuditRecord, locale: Locale): readonly string[] {
  const { reason, approvedBy, until } = finding.exception ?? { reason: '', approvedBy: '', until: '' };
  return [
    findingText(finding, locale).title,
    finding.scope.name,
    populationText(finding.population, record, locale),
    affectedText([finding], record, locale),
    reason,
    approvedBy,
    date(until, locale),
  ].map(plain);
}

function notApplicable(record: AuditRecord, locale: Locale): readonly string[] {
  const lines = groupsOf(record, ['not-applicable']).map(({ first }) => {
    const { title, because } = findingText(first, locale);
    return `- **${plain(title)}** (${platformNames[first.platform]}): ${plain(because)}`;
  });
  return lines.length === 0 ? [] : [heading(phrases.notApplicable, locale), lines.join('\n')];
}

function about(record: AuditRecord, locale: Locale): readonly string[] {
  const people = populationRows(record, locale).map((row) => populationColumns.map((column) => plain(`${row[column]}`)));
  const sources = sourceRows(record, locale).map((row) => sourceColumns.map((column) => plain(row[column])));
  const notices = record.notices.map((notice) => `- ${plain(say(notice.text, locale))}`);
  return [
    ...(notices.length === 0 ? [] : [heading(phrases.notices, locale), notices.join('\n')]),
    ...(people.length === 0 ? [] : [heading(phrases.populations, locale), table(heads(populationColumns, locale), people)]),
    heading(phrases.sources, locale),
    table(heads(sourceColumns, locale), sources),
    plain(colophon(record, locale)),
  ];
}

function section(title: Localized, lead: Localized, lines: readonly string[], locale: Locale): readonly string[] {
  return lines.length === 0 ? [] : [heading(title, locale), say(lead, locale), lines.join('\n')];
}

function heading(title: Localized, locale: Locale): string {
  return `## ${say(title, locale)}`;
}

function heads(columns: readonly ColumnId[], locale: Locale): readonly string[] {
  return columns.map((column) => say(columnHeads[column], locale));
}
