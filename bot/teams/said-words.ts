import { mentionsIn, type Activity } from './activity.ts';

/** More than anybody types to a bot. */
const longest = 2000;

/** What somebody said, without the mention of the bot itself at its head: the others are words of theirs. */
export function saidWords(activity: Activity): string {
  const said = plain((activity.text ?? '').slice(0, longest));
  const own = mentionsIn(activity).find(({ id, text }) => id === activity.recipient.id && text !== '' && said.startsWith(plain(text)));
  return own === undefined ? said : said.slice(plain(own.text).length).trim();
}

/** Teams writes a hard space behind a mention. */
function plain(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u200b]+/g, ' ')
    .trim();
}
