import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Locale } from '../model/language.ts';
import { severities } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { outcomeMeanings, outcomeNames, severityNames } from '../text/phrases.ts';
import { reportPhrases } from '../text/report-phrases.ts';
import { outcomeCounts, sortedFindings } from '../model/finding-groups.ts';
import { findingColumns, findingRow, type FindingColumn } from './finding-row.ts';
import { recordFacts, sourceColumns, sourceRows } from './record-facts.ts';

type Page = Parameters<typeof writeExcelFile>[0][number];

// More does not fit in a cell of Excel: support.microsoft.com, "Excel specifications and limits".
const longestText = 32_767;

const wide = 48;
const narrow = 16;
const wideColumns: readonly FindingColumn[] = [
  'because',
  'inShort',
  'steps',
  'command',
  'tellTeachers',
  'why',
  'observed',
  'unread',
  'basis',
  'note',
];

/** A workbook: the findings, the summary, the sources. */
export async function renderXlsx(record: AuditRecord, locale: Locale): Promise<Uint8Array> {
  return writeExcelFile([findingsSheet(record, locale), summarySheet(record, locale), sourcesSheet(record, locale)]).toBuffer();
}

function findingsSheet(record: AuditRecord, locale: Locale): Page {
  const rows = sortedFindings(record).map((finding) => {
    const row = findingRow(finding, record, locale);
    return findingColumns.map((column) => cell(row[column]));
  });
  return {
    sheet: say(reportPhrases.gaps, locale),
    data: [findingColumns.map((column) => head(say(columnHeads[column], locale))), ...rows],
    columns: findingColumns.map((column) => ({ width: wideColumns.includes(column) ? wide : narrow })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function summarySheet(record: AuditRecord, locale: Locale): Page {
  const heads = [columnHeads.outcome, columnHeads.count, columnHeads.meaning];
  const facts = recordFacts(record, locale).map(({ term, value }) => [head(term), cell(value)]);
  const counts = outcomeCounts(record).map(({ outcome, count }) => [
    cell(capitalised(say(outcomeNames[outcome], locale))),
    cell(count),
    cell(say(outcomeMeanings[outcome], locale)),
  ]);
  const gaps = severities.map((severity) => [cell(capitalised(say(severityNames[severity], locale))), cell(record.summary.gaps[severity])]);
  return {
    sheet: say(reportPhrases.summary, locale),
    data: [
      heads.map((text) => head(say(text, locale))),
      ...counts,
      [],
      [head(say(reportPhrases.gaps, locale)), head(say(columnHeads.count, locale))],
      ...gaps,
      [],
      ...facts,
    ],
    columns: [{ width: 32 }, { width: 32 }, { width: 64 }],
    stickyRowsCount: 1,
  };
}

function sourcesSheet(record: AuditRecord, locale: Locale): Page {
  return {
    sheet: say(reportPhrases.sources, locale),
    data: [
      sourceColumns.map((column) => head(say(columnHeads[column], locale))),
      ...sourceRows(record, locale).map((row) => sourceColumns.map((column) => cell(row[column]))),
    ],
    columns: [{ width: 20 }, { width: 28 }, { width: 40 }, { width: 24 }, { width: 12 }, { width: 64 }],
    stickyRowsCount: 1,
  };
}

function head(text: string): Cell {
  return { type: String, value: text, fontWeight: 'bold', backgroundColor: '#E8F1F2', wrap: true, alignVertical: 'top' };
}

// The type is told, so that a text that looks like a formula stays a text.
function cell(value: string | number | null): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  return { type: String, value: value.slice(0, longestText), wrap: true, alignVertical: 'top' };
}
