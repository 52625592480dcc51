import { AppError } from '../errors.ts';
import { writePieces } from '../file-streams.ts';
import { fileExists, readInput } from '../files.ts';
import { locales, type Locale, type Localized } from '../model/language.ts';
import { say } from '../text/flemish.ts';
import { refusePositionals } from './audit-options.ts';
import { readEnvFile, withVariables } from './env-file.ts';
import { commandHelp } from './help.ts';
import { harmless } from './harmless.ts';
import { parseOptions, type ParsedOptions } from './options.ts';
import { nextSteps } from './setup-next-steps.ts';
import type { SetUpRequest } from './tenant-set-up.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { toldLocale } from './told-locale.ts';

const specs = {
  apply: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  url: { type: 'string' },
  out: { type: 'string', short: 'o' },
  renew: { type: 'boolean' },
  bot: { type: 'string', choices: ['app', 'identity', 'none'] },
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
  refusePositionals(parsed, 'setup', ['--url', '--out']);
  if (parsed.isSet('apply') && parsed.isSet('dry-run')) throw unusable(notBoth);
  const file = parsed.one('out');
  if (parsed.isSet('renew') && file === undefined) throw unusable(renewWhere);
  const locale = toldLocale(parsed, terminal.env);
  const mode = parsed.isSet('apply') ? 'apply' : 'look';
  const write = (text: Localized): void => terminal.stdout.write(`${say(text, locale)}\n`);
  const before = file !== undefined && (await fileExists(file)) ? new TextDecoder().decode((await readInput(file)).bytes) : '';
  const request = requestOf(parsed, { ...(file === undefined ? {} : readEnvFile(before, file)), ...terminal.env });
  // Before a secret is made that could not be kept.
  if (file !== undefined && mode === 'apply') await writeFile(file, before);
  write(mode === 'apply' ? applying : looking);
  let text = before;
  await terminal.setUp({
    ...request,
    mode,
    keep: async (variables, anew) => {
      text = withVariables(text, variables, anew);
      if (file !== undefined && mode === 'apply') await writeFile(file, text);
    },
    tell: ({ state, says }) => terminal.stdout.write(`${marks[state]} ${harmless(say(says, locale))}\n`),
    show: (sentence) => terminal.stderr.write(`${harmless(sentence)}\n`),
  });
  if (mode === 'apply' && file === undefined) terminal.stdout.write(`\n${text}\n`);
  for (const step of nextSteps({ mode, file: file ?? null, bot: request.bot })) write(step);
  return 0;
}

/** Each with a shape of its own. */
const marks = { there: '✓', done: '+', would: '○', 'left-out': '–' } as const;

function requestOf(parsed: ParsedOptions, told: Terminal['env']): Omit<SetUpRequest, 'mode' | 'keep' | 'tell' | 'show'> {
  const { one } = parsed;
  return {
    publicUrl: addressIn(one('url') ?? told['PUBLIC_URL'] ?? ''),
    told,
    bot: (['identity', 'none'] as const).find((kind) => kind === one('bot')) ?? 'app',
    consent: one('consent') === 'all' ? 'all' : 'each',
    secrets: one('out') === undefined ? 'none' : parsed.isSet('renew') ? 'renew' : 'new',
  };
}

/** @throws AppError unless it is an address that the whole service may have: Teams and Entra take `https` only, and nothing below it. */
function addressIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.username !== '')
    throw unusable(noAddress);
  return url.origin;
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
  nl: 'Waar vinden mensen de dienst? Geef --url https://lesklaar.school.example (of PUBLIC_URL): https, en niets erachter.',
  en: 'Where do people find the service? Pass --url https://lesklaar.school.example (or PUBLIC_URL): https, and nothing behind it.',
};
const notBoth: Localized = { nl: 'Kies --apply of --dry-run.', en: 'Choose --apply or --dry-run.' };
const renewWhere: Localized = {
  nl: 'Nieuwe geheimen moeten ergens heen: geef bij --renew ook --out lesklaar.env.',
  en: 'New secrets have to go somewhere: with --renew pass --out lesklaar.env as well.',
};
const looking: Localized = {
  nl: 'Wat er nodig is in de Microsoft-tenant. ✓ staat er, ○ zou gemaakt worden, – is hier niet te krijgen. Er verandert niets; met --apply wel.',
  en: 'What the Microsoft tenant needs. ✓ is there, ○ would be made, – cannot be had here. Nothing changes; with --apply it does.',
};
const applying: Localized = {
  nl: 'De Microsoft-tenant inrichten. ✓ stond er, + is gemaakt, – is hier niet te krijgen.',
  en: 'Setting up the Microsoft tenant. ✓ was there, + was made, – cannot be had here.',
};
