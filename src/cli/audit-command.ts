import { AppError } from '../errors.ts';
import type { FileToWrite } from '../files.ts';
import { localeOf } from '../config.ts';
import type { Locale } from '../model/language.ts';
import { judgingOptions, judgingOptionsOf, refusePositionals } from './audit-options.ts';
import { readExport, type RawExport } from './exports.ts';
import { harmless } from './harmless.ts';
import { commandHelp } from './help.ts';
import { judgeExports } from './judge-exports.ts';
import { parseOptions, type ParsedOptions } from './options.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { loadSchool, type SchoolFile } from './school-file.ts';
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
  refuseOverwriting('audit', parsed, [...parsed.all('teams'), ...parsed.all('google'), parsed.one('config')]);
  const options = judgingOptionsOf(parsed);
  const startedAt = terminal.clock.now();
  const file = await loadSchool(options.config);
  const school = file?.school ?? null;
  const shown = options.locale ?? school?.organisation.language ?? localeOf(terminal.env);
  const exports = await readExports(parsed, terminal);
  const record = judgeExports(exports, school, options, startedAt, terminal);
  const saved = await savedCollection(parsed.one('save'), exports, file, terminal);
  await showRecord(record, { ...options, locale: shown }, terminal, saved);
  return statusOf(record, options.failOn);
}

async function savedCollection(
  path: string | undefined,
  exports: readonly RawExport[],
  file: SchoolFile | null,
  terminal: Terminal,
): Promise<readonly FileToWrite[]> {
  if (path === undefined) return [];
  const { collectionText } = await import('./collection.ts');
  return [{ path, content: collectionText(exports, file, terminal.clock.now()), option: 'save' }];
}

async function readExports(parsed: ParsedOptions, terminal: Terminal): Promise<readonly RawExport[]> {
  const teams = parsed.all('teams').map((path) => ({ platform: 'teams' as const, path }));
  const meet = parsed.all('google').map((path) => ({ platform: 'meet' as const, path }));
  if (parsed.isSet('tenant')) throw notYetLive();
  if (teams.length + meet.length === 0) throw nothingToRead();
  const exports: RawExport[] = [];
  try {
    for (const { platform, path } of [...teams, ...meet]) {
      progress(terminal, path);
      exports.push(await readExport(platform, path));
    }
  } finally {
    progress(terminal, '');
  }
  return exports;
}

/** One line that is written over; only where somebody sits at a terminal. */
function progress({ stderr }: Terminal, path: string): void {
  if (stderr.isTTY === true) stderr.write(`\r\u001b[K${path === '' ? '' : `… ${harmless(path)}`}`);
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
