import { writePieces } from '../file-streams.ts';
import { AppError } from '../errors.ts';
import { languageOf, locales, type Locale, type Localized } from '../model/language.ts';
import { commandHelp } from './help.ts';
import { parseOptions } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { toldLocale } from './told-locale.ts';

const specs = {
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Header and end. */
const otherLines = 2;

/** `lesklaar export`: everything that the service keeps, in one file: a backup, and the way to another database. */
export async function runExportCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'export', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('export', given)}\n`);
    return 0;
  }
  const [extra] = parsed.positionals;
  if (extra !== undefined) throw alone(extra);
  const path = parsed.one('out');
  if (path === undefined) {
    for await (const line of terminal.data.export()) terminal.stdout.write(line);
    return 0;
  }
  const lines = counting(terminal.data.export());
  await writePieces({ path, option: 'out' }, lines.all);
  const locale = toldLocale(parsed, terminal.env);
  terminal.stdout.write(`${written(path, lines.count() - otherLines)[languageOf(locale)]}\n`);
  return 0;
}

function counting(lines: AsyncIterable<string>): { readonly all: AsyncIterable<string>; readonly count: () => number } {
  let count = 0;
  return {
    count: () => count,
    all: (async function* () {
      for await (const line of lines) {
        count += 1;
        yield line;
      }
    })(),
  };
}

function alone(extra: string): AppError {
  return new AppError('unusable-arguments', {
    command: 'export',
    detail: { nl: `"${extra}" staat los. Zet er --out voor.`, en: `"${extra}" stands alone. Put --out before it.` },
  });
}

function written(path: string, rows: number): Localized {
  return { nl: `${path}: ${rows} rijen bewaard.`, en: `${path}: ${rows} rows written.` };
}
