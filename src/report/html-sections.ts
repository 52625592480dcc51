import type { Finding } from '../model/finding.ts';
import type { Locale } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads, type ColumnId } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { date, number } from '../text/format.ts';
import { outcomeNames, severityNames } from '../text/phrases.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import { gapsBySeverity, groupsOf } from '../model/finding-groups.ts';
import * as words from '../text/finding-words.ts';
import { gapCard, unknownCard } from './html-findings.ts';
import { icon, outcomeBadge } from './html-icons.ts';
import { markup, name, type Content, type Markup } from './html-markup.ts';
import { rightTopics } from './right-topics.ts';
import { populationColumns, populationRows, sourceColumns, sourceRows } from './record-facts.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Null where a number says nothing. */
  readonly count: number | null;
  readonly body: Content;
}

/** The sections after the summary, in reading order; what is empty is left out. */
export function sections(record: AuditRecord, locale: Locale): readonly Section[] {
  const { outcomes } = record.summary;
  const all: readonly (Section | null)[] = [
    { id: 'in-order', title: say(phrases.inOrder, locale), count: outcomes.ok + outcomes.default, body: inOrder(record, locale) },
    { id: 'gaps', title: say(phrases.gaps, locale), count: outcomes.gap, body: gaps(record, locale) },
    listed('teachers', teacherItems(record, locale), locale),
    listed(
      'unknown',
      groupsOf(record, ['unknown']).map((group) => unknownCard(group, record, locale)),
      locale,
    ),
    accepted(record, locale),
    notApplicable(record, locale),
    notices(record, locale),
    people(record, locale),
    { id: 'sources', title: say(phrases.sources, locale), count: null, body: sources(record, locale) },
  ];
  return all.filter((section) => section !== null);
}

function inOrder(record: AuditRecord, locale: Locale): Content {
  const lists = (['ok', 'default'] as const).map((outcome) => rightList(outcome, record, locale));
  return lists.every((list) => list === '') ? markup`<p>${say(phrases.noneInOrder, locale)}</p>` : lists;
}

function rightList(outcome: 'ok' | 'default', record: AuditRecord, locale: Locale): Content {
  const topics = rightTopics(outcome, record, locale);
  if (topics.length === 0) return '';
  const items = topics.map(
    ({
      title,
      details,
    }) => markup`<li>${icon(outcome)}<div><p><strong>${title}</strong></p>${details.map((detail) => markup`<p class="why">${name(detail)}</p>`)}</div></li>
`,
  );
  return markup`<h3>${capitalised(say(outcomeNames[outcome], locale))} <span class="count">${number(record.summary.outcomes[outcome], locale)}</span></h3>
<ul class="right ${outcome}">
${items}</ul>`;
}

function gaps(record: AuditRecord, locale: Locale): Content {
  const blocks = gapsBySeverity(record);
  if (blocks.length === 0) return markup`<p>${say(phrases.noGaps, locale)}</p>`;
  return blocks.map(({ severity, groups }) => {
    const head = `${say(columnHeads.severity, locale)} ${say(severityNames[severity], locale)}`;
    return markup`<h3>${head} <span class="count">${number(record.summary.gaps[severity], locale)}</span></h3>
${groups.map((group) => gapCard(group, record, locale))}`;
  });
}

function teacherItems(record: AuditRecord, locale: Locale): readonly Markup[] {
  const items = groupsOf(record, ['instruct', 'default']).map(({ first }) => {
    const { title, because } = words.findingText(first, locale);
    const text = words.teacherText(first, locale) || because;
    return markup`<li><p><strong>${title}</strong> <span class="tag">${platformNames[first.platform]}</span> ${outcomeBadge(first.outcome, locale)}</p><p>${text}</p></li>
`;
  });
  const distinct = new Map(items.map((item) => [item.html, item]));
  return distinct.size === 0 ? [] : [markup`<ul class="instructions">${[...distinct.values()]}</ul>`];
}

function listed(id: 'teachers' | 'unknown', items: readonly Markup[], locale: Locale): Section | null {
  if (items.length === 0) return null;
  const [title, lead] = id === 'teachers' ? [phrases.teachers, phrases.teachersLead] : [phrases.unknown, phrases.unknownLead];
  return { id, title: say(title, locale), count: null, body: markup`<p>${say(lead, locale)}</p>${items}` };
}

function accepted(record: AuditRecord, locale: Locale): Section | null {
  const findings = groupsOf(record, ['accepted']).flatMap((group) => group.findings);
  if (findings.length === 0) return null;
  const columns: readonly ColumnId[] = ['title', 'scope', 'population', 'affected', 'reason', 'approvedBy', 'until'];
  const rows = findings.map((finding) => acceptedCells(finding, record, locale));
  const body = markup`<p>${say(phrases.acceptedLead, locale)}</p>${table(columns, rows, locale)}`;
  return { id: 'accepted', title: say(phrases.accepted, locale), count: record.summary.outcomes.accepted, body };
}

function acceptedCells(finding: Finding, record: AuditRecord, locale: Locale): readonly Content[] {
  const { reason, approvedBy, until } = finding.exception ?? { reason: '', approvedBy: '', until: '' };
  return [
    words.findingText(finding, locale).title,
    name(finding.scope.name),
    words.populationText(finding.population, record, locale),
    words.affectedText([finding], record, locale),
    name(reason),
    name(approvedBy),
    date(until, locale),
  ];
}

function notApplicable(record: AuditRecord, locale: Locale): Section | null {
  const groups = groupsOf(record, ['not-applicable']);
  if (groups.length === 0) return null;
  const items = groups.map(({ first }) => {
    const { title, because } = words.findingText(first, locale);
    return markup`<li><strong>${title}</strong> (${platformNames[first.platform]}): ${because}</li>
`;
  });
  return { id: 'not-applicable', title: say(phrases.notApplicable, locale), count: null, body: markup`<ul>${items}</ul>` };
}

function notices(record: AuditRecord, locale: Locale): Section | null {
  if (record.notices.length === 0) return null;
  const items = record.notices.map((notice) => markup`<li>${say(notice.text, locale)}</li>`);
  return { id: 'notices', title: say(phrases.notices, locale), count: null, body: markup`<ul>${items}</ul>` };
}

function people(record: AuditRecord, locale: Locale): Section | null {
  if (record.populations.length === 0) return null;
  const rows = populationRows(record, locale).map((row) => populationColumns.map((column) => wordOrNumber(row[column], locale)));
  return { id: 'people', title: say(phrases.populations, locale), count: null, body: table(populationColumns, rows, locale) };
}

function sources(record: AuditRecord, locale: Locale): Markup {
  const rows = sourceRows(record, locale).map((row) => sourceColumns.map((column) => name(row[column])));
  return table(sourceColumns, rows, locale);
}

function table(columns: readonly ColumnId[], rows: readonly (readonly Content[])[], locale: Locale): Markup {
  const heads = columns.map((column) => capitalised(say(columnHeads[column], locale)));
  const body = rows.map(
    (cells) => markup`<tr>${cells.map((cell, index) => markup`<td data-head="${heads[index] ?? ''}">${cell}</td>`)}</tr>
`,
  );
  return markup`<table class="places"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${body}</tbody></table>`;
}

function wordOrNumber(value: string | number, locale: Locale): string {
  return typeof value === 'number' ? number(value, locale) : value;
}
