import { AppError } from '../errors.ts';
import { writeOutput } from '../files.ts';
import { localeOf } from '../config.ts';
import type { Locale } from '../model/language.ts';
import { judgingOptions, judgingOptionsOf, refusePositionals } from './audit-options.ts';
import { readExport, type RawExport } from './exports.ts';
import { commandHelp } from './help.ts';
import { judgeExports } from './judge-exports.ts';
import { parseOptions, type ParsedOptions } from './options.ts';
import { loadSchool } from './school-file.ts';
import { showRecord, statusOf } from './show-record.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

const specs = {
  teams: { type: 'string', multiple: true },
  google: { type: 'string', multiple: true },
  tenant: { type: 'boolean' },
  save: { type: 'string' },
  ...judgingOptions,
} as const;

/** `lesklaar audit`: reads exports, judges them and shows the record. */
export async function runAuditCommand(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'audit', specs);
  if (parsed.isSet('help')) return showHelp(locale, terminal);
  refusePositionals(parsed, 'audit');
  const options = judgingOptionsOf(parsed);
  const startedAt = terminal.clock.now();
  const file = await loadSchool(options.config);
  const school = file?.school ?? null;
  const shown = options.locale ?? school?.organisation.language ?? localeOf(terminal.env);
  const exports = await readExports(parsed, terminal);
  const record = judgeExports(exports, school, options, startedAt, terminal);
  const save = parsed.one('save');
  if (save !== undefined) {
    const { collectionText } = await import('./collection.ts');
    await writeOutput(save, collectionText(exports, file, terminal.clock.now()), '--save');
  }
  await showRecord(record, options, shown, terminal);
  return statusOf(record, options.failOn);
}

async function readExports(parsed: ParsedOptions, terminal: Terminal): Promise<readonly RawExport[]> {
  const teams = parsed.all('teams').map((path) => ({ platform: 'teams' as const, path }));
  const meet = parsed.all('google').map((path) => ({ platform: 'meet' as const, path }));
  if (parsed.isSet('tenant')) throw notYetLive();
  if (teams.length + meet.length === 0) throw nothingToRead();
  const exports: RawExport[] = [];
  for (const { platform, path } of [...teams, ...meet]) {
    progress(terminal, path);
    exports.push(await readExport(platform, path));
  }
  progress(terminal, '');
  return exports;
}

/** One line that is written over; only where somebody sits at a terminal. */
function progress({ stderr }: Terminal, path: string): void {
  if (stderr.isTTY === true) stderr.write(`\r\u001b[K${path === '' ? '' : `… ${path}`}`);
}

function showHelp(locale: Locale, terminal: Terminal): ExitStatus {
  terminal.stdout.write(`${commandHelp('audit', locale)}\n`);
  return 0;
}

function nothingToRead(): AppError {
  return new AppError('unusable-arguments', {
    command: 'audit',
    detail: {
      nl: 'Er is niets om te controleren: geef een export mee met --teams of --google.',
      en: 'There is nothing to audit: pass an export with --teams or --google.',
    },
  });
}

function notYetLive(): AppError {
  return new AppError('unusable-arguments', {
    command: 'audit',
    detail: {
      nl: '--tenant: rechtstreeks lezen kan deze versie nog niet. Geef exports mee met --teams en --google.',
      en: '--tenant: this version cannot read a tenant directly yet. Pass exports with --teams and --google.',
    },
  });
}
