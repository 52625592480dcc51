import { AppError } from '../errors.ts';
import { readPieces } from '../file-streams.ts';
import { languageOf, locales, type Locale, type Localized } from '../model/language.ts';
import { commandHelp } from './help.ts';
import { parseOptions } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { toldLocale } from './told-locale.ts';

const specs = {
  replace: { type: 'boolean' },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `lesklaar import FILE`: everything that an export holds, into an empty place; or over what is there, when that is asked for. */
export async function runImportCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'import', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('import', given)}\n`);
    return 0;
  }
  const [path, ...others] = parsed.positionals;
  if (path === undefined || others.length > 0) throw oneFile();
  const rows = await terminal.data.import(readPieces(path), path, parsed.isSet('replace') ? 'replace' : 'empty');
  const locale = toldLocale(parsed, terminal.env);
  terminal.stdout.write(`${read(terminal.data.place, rows)[languageOf(locale)]}\n`);
  return 0;
}

function read(place: string, rows: number): Localized {
  return { nl: `${place}: ${rows} rijen ingelezen.`, en: `${place}: ${rows} rows imported.` };
}

function oneFile(): AppError {
  return new AppError('unusable-arguments', {
    command: 'import',
    detail: { nl: 'Geef één bestand dat lesklaar export heeft geschreven.', en: 'Pass one file that lesklaar export wrote.' },
  });
}
