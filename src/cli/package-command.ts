import { writeOutputs } from '../files.ts';
import { locales, type Locale, type Localized } from '../model/language.ts';
import { say } from '../text/flemish.ts';
import { refusePositionals } from './audit-options.ts';
import { commandHelp } from './help.ts';
import { parseOptions } from './options.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { toldLocale } from './told-locale.ts';

const specs = {
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

const usualName = 'lesklaar.zip';

/** `lesklaar package`: the app for Teams, which an administrator uploads. 2, and no file, when the settings do not tell all that it takes. */
export async function runPackageCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'package', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('package', given)}\n`);
    return 0;
  }
  refusePositionals(parsed, 'package', ['--out']);
  const path = parsed.one('out') ?? usualName;
  const { content, bot } = await terminal.makeAppPackage();
  await writeOutputs([{ path, content, option: 'out' }]);
  const locale = toldLocale(parsed, terminal.env);
  terminal.stdout.write(`${say(written(path, bot), locale)}\n`);
  return 0;
}

function written(path: string, bot: 'bot' | 'no-bot'): Localized {
  const [nl, en] = bot === 'bot' ? ['', ''] : noBot;
  return {
    nl: `${path} is gemaakt${nl}. Laad het in het Teams-beheercentrum: Teams-apps > Apps beheren > Acties > Nieuwe app uploaden.`,
    en: `${path} was made${en}. Upload it in the Teams admin centre: Teams apps > Manage apps > Actions > Upload new app.`,
  };
}

const noBot = [' met het tabblad alleen, want BOT_APP_ID is leeg', ' with the tab only, for BOT_APP_ID is empty'];
