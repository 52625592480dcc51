import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../model/language.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads } from '../text/columns.ts';
import { say } from '../text/flemish.ts';
import { sortedFindings } from '../model/finding-groups.ts';
import { findingColumns, findingRow } from './finding-row.ts';

// Excel splits a line on the list separator of the computer's region: a semicolon in the Netherlands and Belgium, a comma in Britain.
const separators: Readonly<Record<Locale, string>> = { nl: ';', 'nl-BE': ';', en: ',' };

/** One line a finding, for a spreadsheet. */
export function renderCsv(record: AuditRecord, locale: Locale): string {
  const head = findingColumns.map((column) => say(columnHeads[column], locale));
  const rows = sortedFindings(record).map((finding) => {
    const row = findingRow(finding, record, locale);
    return findingColumns.map((column) => withoutControls(row[column]));
  });
  return stringify([head, ...rows], {
    // Without the mark Excel takes the file for a Windows code page.
    bom: true,
    delimiter: separators[locale],
    record_delimiter: 'windows',
    // A cell that starts as a formula gets an apostrophe in front; see owasp.org, CSV injection.
    escape_formulas: true,
    // So that a text which holds the other region's separator is never cut into a cell of its own.
    quoted_string: true,
    quoted_empty: false,
  });
}

/** Tabs and line ends may stand inside a cell; other control characters would steer the terminal of whoever looks at the file. */
function withoutControls(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? cell.replaceAll(/(?![\t\n\r])\p{Cc}/gu, ' ') : cell;
}
