import { AppError } from '../errors.ts';
import { wantsColour } from '../config.ts';
import { writeOutput } from '../files.ts';
import type { Locale } from '../model/language.ts';
import { severities, type Severity } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { renderers, type Renderer } from '../report/index.ts';
import type { FormatId } from './audit-options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/**
 * Writes the record in the format that was asked for, to the file or to standard output.
 * @throws AppError when the file cannot be written, or binary content would go to a terminal.
 */
export async function showRecord(
  record: AuditRecord,
  options: { readonly format: FormatId; readonly out: string | undefined },
  locale: Locale,
  terminal: Terminal,
): Promise<void> {
  const { format, out } = options;
  if (format === 'xlsx' && out === undefined && terminal.stdout.isTTY === true) {
    throw new AppError('option-needs-value', {
      name: '--out',
      command: 'audit',
      expected: { nl: 'een bestand: een xlsx past niet op het scherm', en: 'a file: an xlsx does not fit the screen' },
    });
  }
  const content = await render(record, format, locale, out === undefined ? terminal : plainTerminal(terminal));
  if (out === undefined) terminal.stdout.write(content);
  else await writeOutput(out, content, '--out');
}

/** 3 when a gap at least as heavy as asked for was found. */
export function statusOf({ summary }: AuditRecord, failOn: Severity | undefined): ExitStatus {
  if (failOn === undefined) return 0;
  const heavyEnough = severities.slice(0, severities.indexOf(failOn) + 1);
  return heavyEnough.some((severity) => summary.gaps[severity] > 0) ? 3 : 0;
}

/** A file has no colour and its own width. */
function plainTerminal(terminal: Terminal): Terminal {
  return { ...terminal, env: { NO_COLOR: '1' }, stdout: { write: () => undefined, columns: 100 } };
}

async function render(record: AuditRecord, format: FormatId, locale: Locale, { stdout, env }: Terminal): Promise<string | Uint8Array> {
  if (format === 'table') {
    const { renderTable } = await import('./table/render-table.ts');
    return renderTable(record, locale, { width: stdout.columns ?? Number(env['COLUMNS'] ?? 100), colour: wantsColour(env, stdout) });
  }
  const renderer: Renderer = renderers[format];
  return (await renderer.load())(record, locale);
}
