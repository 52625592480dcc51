import { dirname } from 'node:path';
import type { SchoolFile } from '../audit/collection.ts';
import { exportFrom, type RawExport } from '../audit/exports.ts';
import { judgeExports } from '../audit/judge-exports.ts';
import { localeOf } from '../config.ts';
import { readInput, type FileToWrite } from '../files.ts';
import type { Locale } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import { judgingOptions, judgingOptionsOf, refusePositionals } from './audit-options.ts';
import { commandHelp } from './help.ts';
import { liveOptions, livePlaceOf, peopleOf, settingsPathOf } from './live-options.ts';
import type { LivePlace } from './live-reading.ts';
import { nothingToRead } from './nothing-to-read.ts';
import { parseOptions, type ParsedOptions } from './options.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { loadSchool } from './school-file.ts';
import { showRecord, statusOf } from './show-record.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { version } from './version.ts';

const specs = {
  teams: { type: 'string', multiple: true },
  google: { type: 'string', multiple: true },
  ...liveOptions,
  save: { type: 'string' },
  ...judgingOptions,
} as const;

/** `lesklaar audit`: reads exports, a tenant or the pretend school, judges what was read and shows the record. */
export async function runAuditCommand(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'audit', specs);
  if (parsed.isSet('help')) return showHelp(locale, terminal);
  refusePositionals(parsed, 'audit');
  const live = { place: livePlaceOf(parsed, 'audit'), people: peopleOf(parsed, 'audit') };
  const settings = settingsPathOf(parsed, terminal);
  refuseOverwriting('audit', parsed, [...parsed.all('teams'), ...parsed.all('google'), settings]);
  const options = judgingOptionsOf(parsed);
  const startedAt = terminal.clock.now();
  const file = await loadSchool(settings);
  const school = file?.school ?? null;
  const shown = options.locale ?? school?.organisation.language ?? localeOf(terminal.env);
  const line = progressLine(terminal, shown);
  const exports = await readExports(parsed, { ...live, file, settings }, line, terminal).finally(() => line.end());
  const record = judgeExports(exports, school, options, { ...terminal, version: version(), startedAt });
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
  const { collectionText } = await import('../audit/collection.ts');
  return [{ path, content: await collectionText(exports, file, terminal.clock.now()), option: 'save' }];
}

interface Wanted {
  readonly place: LivePlace | null;
  readonly people: number;
  readonly file: SchoolFile | null;
  /** Path of the settings. */
  readonly settings: string | undefined;
}

/** Files first: when one of them cannot be used, no tenant was read in vain. */
async function readExports(
  parsed: ParsedOptions,
  { place, people, file, settings }: Wanted,
  line: ProgressLine,
  terminal: Terminal,
): Promise<readonly RawExport[]> {
  const teams = parsed.all('teams').map((path) => ({ platform: 'teams' as const, path }));
  const meet = parsed.all('google').map((path) => ({ platform: 'meet' as const, path }));
  if (place === null && teams.length + meet.length === 0) throw nothingToRead();
  const exports: RawExport[] = [];
  for (const { platform, path } of [...teams, ...meet]) {
    line.say(path);
    exports.push(await readExport(platform, path));
  }
  if (place === null) return exports;
  const request = {
    school: file?.school ?? null,
    folder: dirname(settings ?? ''),
    people,
    progress: (progress: Parameters<ProgressLine['show']>[0]) => line.show(progress),
  };
  return [...exports, ...(await terminal.live.collect(place, request))];
}

async function readExport(platform: PlatformId, path: string): Promise<RawExport> {
  const { bytes, modifiedAt } = await readInput(path);
  return exportFrom(platform, path, bytes, modifiedAt);
}

function showHelp(locale: Locale, terminal: Terminal): ExitStatus {
  terminal.stdout.write(`${commandHelp('audit', locale)}\n`);
  return 0;
}
