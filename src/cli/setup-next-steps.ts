import type { Localized } from '../model/language.ts';
import type { SetUpRequest } from './tenant-set-up.ts';

export interface SetUpDone extends Pick<SetUpRequest, 'mode' | 'bot'> {
  /** Where the settings went; null: to the screen. */
  readonly file: string | null;
}

/** What whoever ran `lesklaar setup` does next, in order. */
export function nextSteps({ mode, file, bot }: SetUpDone): readonly Localized[] {
  if (mode === 'look') return [doIt];
  if (file === null) return [withoutSecrets];
  return [
    { nl: `De instellingen staan in ${file}; alleen u kunt het lezen.`, en: `The settings are in ${file}; only you can read it.` },
    {
      nl: `Nu: lesklaar doctor --env ${file}. Nieuwe rechten gelden soms pas na enkele minuten.`,
      en: `Now: lesklaar doctor --env ${file}. New permissions sometimes count only after some minutes.`,
    },
    ...(bot === 'app' ? [botNext] : []),
  ];
}

const doIt: Localized = {
  nl: 'Er is niets veranderd. Klopt het? Draai dan hetzelfde met --apply --out lesklaar.env.',
  en: 'Nothing was changed. Is it right? Then run the same with --apply --out lesklaar.env.',
};
const withoutSecrets: Localized = {
  nl: 'Zonder --out zijn er geen clientgeheimen gemaakt. Gebruik certificaten, of draai dit nog eens met --out lesklaar.env.',
  en: 'Without --out no client secrets were made. Use certificates, or run this once more with --out lesklaar.env.',
};
const botNext: Localized = {
  nl: 'Daarna, voor de chat in Teams: de bot in Azure (infra/azure/bot.json). Zonder chat: leeg BOT_APP_ID en BOT_CLIENT_SECRET.',
  en: 'Then, for the chat in Teams: the bot in Azure (infra/azure/bot.json). Without a chat: empty BOT_APP_ID and BOT_CLIENT_SECRET.',
};
