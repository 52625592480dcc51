import { AppError } from '../errors.ts';
import { writePieces } from '../file-streams.ts';
import { fileExists, readInput } from '../files.ts';
import { localeOf } from '../config.ts';
import { locales, type Locale, type Localized } from '../model/language.ts';
import { say } from '../text/flemish.ts';
import { refusePositionals } from './audit-options.ts';
import { readEnvText, withVariables } from './env-file.ts';
import { commandHelp } from './help.ts';
import { harmless } from './harmless.ts';
import { parseOptions, type ParsedOptions } from './options.ts';
import type { SetUpRequest } from './tenant-set-up.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

const specs = {
  apply: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  url: { type: 'string' },
  out: { type: 'string', short: 'o' },
  bot: { type: 'string', choices: ['app', 'identity'] },
  consent: { type: 'string', choices: ['each', 'all'] },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `lesklaar setup`: the app registrations, permissions and principals of a Microsoft tenant. It only tells what it would do, unless `--apply` is given. */
export async function runSetupCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'setup', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('setup', given)}\n`);
    return 0;
  }
  refusePositionals(parsed, 'setup');
  if (parsed.isSet('apply') && parsed.isSet('dry-run')) throw unusable(notBoth);
  const locale = locales.find((one) => one === parsed.one('lang')) ?? localeOf(terminal.env);
  const mode = parsed.isSet('apply') ? 'apply' : 'look';
  const write = (text: Localized): void => terminal.stdout.write(`${say(text, locale)}\n`);
  const file = parsed.one('out');
  const before = file !== undefined && (await fileExists(file)) ? new TextDecoder().decode((await readInput(file)).bytes) : '';
  // Before a secret is made that could not be kept.
  if (file !== undefined && mode === 'apply') await writeFile(file, before);
  write(mode === 'apply' ? applying : looking);
  const variables = await terminal.setUp({
    ...requestOf(parsed, { ...readEnvText(before), ...terminal.env }),
    mode,
    tell: ({ state, says }) => terminal.stdout.write(`${marks[state]} ${harmless(say(says, locale))}\n`),
    show: (sentence) => terminal.stderr.write(`${harmless(sentence)}\n`),
  });
  if (mode === 'look') return 0;
  if (file === undefined) terminal.stdout.write(`\n${withVariables('', variables)}`);
  else await writeFile(file, withVariables(before, variables));
  write(file === undefined ? withoutSecrets : { nl: `Instellingen staan in ${file}.`, en: `Settings are in ${file}.` });
  return 0;
}

/** Each with a shape of its own. */
const marks = { there: '✓', done: '+', would: '○', 'left-out': '–' } as const;

function requestOf(parsed: ParsedOptions, told: Terminal['env']): Omit<SetUpRequest, 'mode' | 'tell' | 'show'> {
  const address = parsed.one('url') ?? told['PUBLIC_URL'] ?? '';
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') throw unusable(noAddress);
  return {
    publicUrl: new URL(address).origin,
    told,
    bot: parsed.one('bot') === 'identity' ? 'identity' : 'app',
    consent: parsed.one('consent') === 'all' ? 'all' : 'each',
    secrets: parsed.one('out') === undefined ? 'none' : 'new',
  };
}

async function writeFile(path: string, text: string): Promise<void> {
  await writePieces({ path, option: 'out' }, once(text));
}

async function* once(text: string): AsyncGenerator<string, void> {
  yield text;
}

function unusable(detail: Localized): AppError {
  return new AppError('unusable-arguments', { command: 'setup', detail });
}

const noAddress: Localized = {
  nl: 'Waar vinden mensen de dienst? Geef --url https://lesklaar.school.example (of PUBLIC_URL).',
  en: 'Where do people find the service? Pass --url https://lesklaar.school.example (or PUBLIC_URL).',
};
const notBoth: Localized = { nl: 'Kies --apply of --dry-run.', en: 'Choose --apply or --dry-run.' };
const looking: Localized = {
  nl: 'Wat er nodig is in de Microsoft-tenant. ✓ staat er, ○ zou gemaakt worden. Er verandert niets; met --apply wel.',
  en: 'What the Microsoft tenant needs. ✓ is there, ○ would be made. Nothing changes; with --apply it does.',
};
const applying: Localized = {
  nl: 'De Microsoft-tenant inrichten. ✓ stond er, + is gemaakt.',
  en: 'Setting up the Microsoft tenant. ✓ was there, + was made.',
};
const withoutSecrets: Localized = {
  nl: 'Zonder --out zijn er geen clientgeheimen gemaakt. Gebruik certificaten, of draai dit nog eens met --out lesklaar.env.',
  en: 'Without --out no client secrets were made. Use certificates, or run this once more with --out lesklaar.env.',
};
