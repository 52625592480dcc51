import { AppError } from '../errors.ts';
import { localeOf } from '../config.ts';
import { readInput } from '../files.ts';
import type { Locale } from '../model/language.ts';
import type { AuditRecord } from '../model/record.ts';
import { decodeExport, parseExport } from '../audit/export-text.ts';
import { judgingOptions, judgingOptionsOf } from './audit-options.ts';
import { readCollection, type Collection, type SchoolFile } from '../audit/collection.ts';
import { commandHelp } from './help.ts';
import { judgeExports } from '../audit/judge-exports.ts';
import { parseOptions } from './options.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { loadSchool, schoolFrom } from './school-file.ts';
import { showRecord, statusOf } from './show-record.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { version } from './version.ts';

/** `lesklaar replay FILE`: judges a saved collection again, for instance with another preset. */
export async function runReplayCommand(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'replay', judgingOptions);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('replay', locale)}\n`);
    return 0;
  }
  const [path, ...others] = parsed.positionals;
  if (path === undefined || others.length > 0) throw oneFile();
  refuseOverwriting('replay', parsed, [path, parsed.one('config')]);
  const options = judgingOptionsOf(parsed);
  const startedAt = terminal.clock.now();
  const { bytes } = await readInput(path);
  const collection = readCollection(parseExport(decodeExport(bytes, path), path), path);
  const file = options.config === undefined ? await savedSchool(collection, path) : await loadSchool(options.config);
  const school = file?.school ?? null;
  const record = judgeSaved(path, () => judgeExports(collection.exports, school, options, { ...terminal, version: version(), startedAt }));
  const shown = options.locale ?? school?.organisation.language ?? localeOf(terminal.env);
  await showRecord(record, { ...options, locale: shown }, terminal);
  return statusOf(record, options.failOn);
}

/** What is wrong in an export that was saved is told with the file that the user named before it. */
function judgeSaved(path: string, judge: () => AuditRecord): AuditRecord {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof AppError) || typeof error.fields['origin'] !== 'string') throw error;
    throw new AppError(error.code, { ...error.fields, origin: `${path}: ${error.fields['origin']}` }, { cause: error });
  }
}

async function savedSchool({ schoolText }: Collection, path: string): Promise<SchoolFile | null> {
  return schoolText === null ? null : schoolFrom(schoolText, `${path}: school`);
}

function oneFile(): AppError {
  return new AppError('unusable-arguments', {
    command: 'replay',
    detail: {
      nl: 'Geef één bestand dat met audit --save is bewaard.',
      en: 'Pass one file that audit --save wrote.',
    },
  });
}
