import { localeOf } from '../config.ts';
import { AppError, errorTable, explainError } from '../errors.ts';
import { languageOf, locales, type Locale } from '../model/language.ts';
import { say } from '../text/flemish.ts';
import { nearest } from '../text/nearest.ts';
import { commandNames, commands } from './commands.ts';
import { generalHelp } from './help.ts';
import { harmless } from './harmless.ts';
import { version } from './version.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** Runs one command line and answers its exit status; every error becomes one clear line on standard error. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const locale = askedLocale(args) ?? localeOf(terminal.env);
  try {
    return await dispatch(args, locale, terminal);
  } catch (error) {
    return report(error, locale, terminal);
  }
}

async function dispatch(args: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.stdout.write(`${generalHelp(locale)}\n`);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${version()}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const where = { nl: 'Opdracht', en: 'Command' };
    throw new AppError('unknown-name', { where, name, meant: nearest(name, commandNames) ?? '', choices: commandNames.join(', ') });
  }
  return (await command.load())(rest, locale, terminal);
}

function report(error: unknown, locale: Locale, terminal: Terminal): ExitStatus {
  if (!(error instanceof AppError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write(
      `lesklaar: ${say({ nl: 'onverwachte fout aan onze kant', en: 'unexpected error on our side' }, locale)}\n${detail}\n`,
    );
    return 1;
  }
  const { says, todo } = explainError(error)[languageOf(locale)];
  // A list is ours, and has a line for each; else file contents may stand in a message, which stays one line.
  const isList = errorTable[error.code].says.en.includes('\n');
  const lines = isList ? [...says.split('\n'), todo] : [`${says} ${todo}`];
  terminal.stderr.write(`lesklaar: ${lines.map((line) => harmless(line).trim()).join('\n')}\n`);
  return errorTable[error.code].exit;
}

/** `--lang` counts for error messages too, wherever it stands. */
function askedLocale(args: readonly string[]): Locale | undefined {
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const apart = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined;
  return locales.find((locale) => locale === (inline ?? apart));
}
