import { compareAudits } from '../audit/compare-audits.ts';
import { recordSchema } from '../audit/record-schema.ts';
import { AppError } from '../errors.ts';
import { readInput, writeOutputs } from '../files.ts';
import { locales, type Locale } from '../model/language.ts';
import { recordSchemaId, type AuditRecord } from '../model/record.ts';
import { decodeExport, parseExport } from '../audit/export-text.ts';
import { commandHelp } from './help.ts';
import { parseOptions } from './options.ts';
import { filePaper, paperOf } from './paper.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { renderComparison } from './table/render-comparison.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { toldLocale } from './told-locale.ts';

const specs = {
  format: { type: 'string', short: 'f', choices: ['table', 'json'] },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `lesklaar compare OLD NEW`: what changed between two records. */
export async function runCompareCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'compare', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('compare', given)}\n`);
    return 0;
  }
  const [oldPath, newPath, ...others] = parsed.positionals;
  if (oldPath === undefined || newPath === undefined || others.length > 0) throw twoFiles();
  refuseOverwriting('compare', parsed, [oldPath, newPath]);
  const [older, newer] = [await readRecord(oldPath), await readRecord(newPath)];
  const comparison = compareAudits(older, newer);
  const locale = toldLocale(parsed, terminal.env);
  const out = parsed.one('out');
  const paper = out === undefined ? paperOf(terminal) : filePaper;
  const asTable = (): string => renderComparison({ older, newer, comparison }, locale, paper);
  const text = parsed.one('format') === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : asTable();
  if (out === undefined) terminal.stdout.write(text);
  else await writeOutputs([{ path: out, content: text, option: 'out' }]);
  return 0;
}

async function readRecord(path: string): Promise<AuditRecord> {
  const { bytes } = await readInput(path);
  const parsed = recordSchema.safeParse(parseExport(decodeExport(bytes, path), path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '.' : issue.path.map(String).join('.');
  throw new AppError('unusable-record', { origin: path, place, expected: recordSchemaId });
}

function twoFiles(): AppError {
  return new AppError('unusable-arguments', {
    command: 'compare',
    detail: { nl: 'Geef twee verslagen: het oude en het nieuwe.', en: 'Pass two records: the old one and the new one.' },
  });
}
