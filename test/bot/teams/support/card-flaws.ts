import { couldBeMarkdown } from '../../../../bot/chats/card-text.ts';
import type { AdaptiveCard } from '../../../../bot/teams/cards/card-element.ts';
import { cardSchema } from '../../../support/card-schema.ts';

/** What somebody who means harm wrote into a name, and what is no page. */
const elsewhere = /"url":"(?!https:\/\/(?![^"]*evil))/;

/** What is wrong with a card, whatever stands in it; empty when nothing is. `astray`: how a link reads that it should not hold. */
export function cardFlaws(astray: RegExp = elsewhere): (card: AdaptiveCard) => readonly string[] {
  const problemsOf = cardSchema();
  return (card) => {
    const text = JSON.stringify(card);
    const size = Buffer.byteLength(text);
    return [
      ...problemsOf(card),
      ...(size < 28 * 1024 ? [] : [`${size} bytes`]),
      ...(/[\u202a-\u202e]/.test(text) ? ['turns the reading direction of all behind it'] : []),
      ...(astray.test(text) ? ['leads elsewhere'] : []),
      ...(!/[\u2066-\u2069]/.test(text) || isolatesOf(card) === 0 ? [] : ['an isolate stays open']),
      ...(markdownIn(card.body).some(couldBeMarkdown) ? ['Markdown in a heading'] : []),
    ];
  };
}

/** Texts that clients read as Markdown. */
function markdownIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const { type, text } = json as { readonly type?: unknown; readonly text?: unknown };
  return [...(type === 'TextBlock' ? [String(text)] : []), ...Object.values(json).flatMap(markdownIn)];
}

/** Opened and not closed in any of the texts. */
function isolatesOf(json: unknown): number {
  if (typeof json === 'string') return (json.match(/[\u2066-\u2068]/g) ?? []).length - (json.match(/\u2069/g) ?? []).length;
  if (typeof json !== 'object' || json === null) return 0;
  // What a button carries is shown to nobody.
  return Object.entries(json).reduce(
    (sum, [key, value]) => sum + (key === 'data' || key === 'value' || key === 'id' || key === 'verb' ? 0 : Math.abs(isolatesOf(value))),
    0,
  );
}
