import { AppError } from '../errors.ts';
import { writeOutputs, type FileToWrite } from '../files.ts';
import type { Locale } from '../model/language.ts';
import { severities, type Severity } from '../model/outcome.ts';
import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { renderers, type Renderer } from '../report/index.ts';
import type { FormatId } from './audit-options.ts';
import { filePaper, paperOf } from './paper.ts';
import type { Paper } from './table/page.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

interface Wanted {
  readonly format: FormatId;
  readonly out: string | undefined;
  readonly locale: Locale;
}

/**
 * Writes the record in the format that was asked for, to the file or to standard output; `beside` are files that are written with it.
 * @throws AppError when a file cannot be written, or binary content would go to a terminal; nothing was written then.
 */
export async function showRecord(
  record: AuditRecord,
  wanted: Wanted,
  terminal: Terminal,
  beside: readonly FileToWrite[] = [],
): Promise<void> {
  const { format, out, locale } = wanted;
  if (format === 'xlsx' && out === undefined && terminal.stdout.isTTY === true) {
    throw new AppError('option-needs-value', {
      name: '--out',
      command: 'audit',
      expected: { nl: 'een bestand: een xlsx past niet op het scherm', en: 'a file: an xlsx does not fit the screen' },
    });
  }
  const content = await render(record, format, locale, out === undefined ? paperOf(terminal) : filePaper);
  await writeOutputs(out === undefined ? beside : [...beside, { path: out, content, option: 'out' }]);
  if (out === undefined) terminal.stdout.write(content);
}

/** 3 when a gap at least as heavy as asked for was found, or when a platform let nothing be read: silence is no good news. */
export function statusOf(record: AuditRecord, failOn: Severity | undefined): ExitStatus {
  if (failOn === undefined) return 0;
  const { summary } = record;
  if (platformsRead(record).some((platform) => sawNothingOf(platform, record))) return 3;
  const heavyEnough = severities.slice(0, severities.indexOf(failOn) + 1);
  return heavyEnough.some((severity) => summary.gaps[severity] > 0) ? 3 : 0;
}

function platformsRead({ sources }: AuditRecord): readonly PlatformId[] {
  return [...new Set(sources.map(({ platform }) => platform))];
}

function sawNothingOf(platform: PlatformId, { findings }: AuditRecord): boolean {
  return !findings.some((finding) => finding.platform === platform && finding.observed.length > 0);
}

async function render(record: AuditRecord, format: FormatId, locale: Locale, paper: Paper): Promise<string | Uint8Array> {
  if (format === 'table') {
    const { renderTable } = await import('./table/render-table.ts');
    return renderTable(record, locale, paper);
  }
  const renderer: Renderer = renderers[format];
  return (await renderer.load())(record, locale);
}
