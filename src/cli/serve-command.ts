import { locales, type Locale } from '../model/language.ts';
import { refusePositionals } from './audit-options.ts';
import { commandHelp } from './help.ts';
import { parseOptions } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

const specs = {
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `lesklaar serve`: the service, as `npm start` runs it, for an installed package. 0: it listens and goes on by itself; 2: it cannot start, and said why. */
export async function runServeCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'serve', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('serve', given)}\n`);
    return 0;
  }
  refusePositionals(parsed, 'serve', []);
  return terminal.serve();
}
