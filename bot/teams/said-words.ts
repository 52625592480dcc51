import { mentionsIn, type Activity } from './activity.ts';

/** More than anybody types to a bot. */
const longest = 2000;

/** What somebody said, without mentions of the bot itself, wherever they stand: those of others are words of theirs. */
export function saidWords(activity: Activity): string {
  const said = plain((activity.text ?? '').slice(0, longest));
  const own = mentionsIn(activity).filter(({ id, text }) => id === activity.recipient.id && plain(text) !== '');
  return plain(own.reduce((words, { text }) => words.replaceAll(plain(text), ' '), said));
}

/** Teams writes a hard space behind a mention, and what was pasted may come in paragraphs. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?(?:p|div|br|span|strong|em)(?:\s[^<>]{0,200})?\s*\/?>/gi, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[\s\u200b]+/g, ' ')
    .trim();
}
