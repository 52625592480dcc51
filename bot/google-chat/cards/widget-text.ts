import { besideOthers, cardText } from '../../chats/card-text.ts';

/**
 * Text from anywhere where Google reads HTML (developers.google.com/workspace/chat/format-messages#card-formatting): every sign that could mean something
 * stands for itself. It never stands inside a tag, so that quotes mean nothing.
 */
export function richText(text: string, most: number): string {
  return cardText(text, most).replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '');
}

/** The same beside other words in one line. */
export function richBesideOthers(text: string, most: number): string {
  return besideOthers(text, most).replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same where no page says whether Google reads HTML: signs that only look like those of a tag mean nothing either way. */
export function plainText(text: string, most: number): string {
  return cardText(text, most).replaceAll('<', '‹').replaceAll('>', '›');
}
