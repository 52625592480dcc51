import type { Locale } from '../../../src/model/language.ts';
import { say } from '../../../src/text/flemish.ts';
import { fill } from '../../../src/text/format.ts';
import { bytesOf } from '../../chats/bytes-of.ts';
import { cardWords } from '../../chats/card-words.ts';
import type { View, ViewAction } from '../../views/view.ts';
import { googleWords } from '../google-words.ts';
import { buttonRows, type ButtonsTell } from './card-buttons.ts';
import { cardSections, paragraph } from './card-sections.ts';
import type { CardMessage, CardSection, CardWidget } from './chat-card.ts';
import { WidgetRoom } from './widget-room.ts';
import { plainText, richText } from './widget-text.ts';

/** For whom a card is made. */
export interface CardReader extends ButtonsTell {
  readonly locale: Locale;
  /** Where all of it can be seen; null: nowhere else. */
  readonly everything: string | null;
}

/**
 * Bytes. A message may be of 32,000, and a card of 32 KB: developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages. What is said
 * round the message in an answer is not counted there, and is little.
 */
const largestMessage = 31_000;
/** Google leaves out what stands behind the hundredth. */
const mostWidgets = 100;
const largestButtons = 8000;
const longestSummary = 300;
const longestTitle = 150;
/** What `moreWidgets` and two sections take, but for addresses. */
const bytesOfMore = 900;

/** The view as Google Chat shows it, whatever stands in it valid and small enough. What does not fit is counted at its end. */
export function cardMessage(view: View, reader: CardReader): CardMessage {
  const tail = tailOf(view, reader);
  const frame = { fallbackText: plainText(view.summary, longestSummary), title: plainText(view.title, longestTitle), tail };
  const { everything, handler, from } = reader;
  const bytes = largestMessage - bytesOf(frame) - bytesOfMore - (everything?.length ?? 0) - handler.length - (from?.length ?? 0) - 40;
  const room = new WidgetRoom({ bytes, widgets: mostWidgets - tail.length - 2 });
  const sections = cardSections(view.blocks, room, reader);
  const more = room.leftOut === null ? [] : moreWidgets(room.leftOut, reader);
  const end: readonly CardSection[] = [more, tail].filter((widgets) => widgets.length > 0).map((widgets) => ({ widgets }));
  const all = [...sections, ...end];
  const card = {
    ...(frame.title === '' ? {} : { header: { title: frame.title } }),
    sections: all.length === 0 ? [{ widgets: [paragraph(richText(view.summary, longestSummary) || '…')] }] : all,
  };
  return { fallbackText: frame.fallbackText, cardsV2: [{ cardId: 'lesklaar', card }] };
}

function tailOf({ asksSignIn, actions, banner }: View, reader: CardReader): readonly CardWidget[] {
  return [
    // There is nothing to press for it: the school gives leave for all its teachers.
    ...(asksSignIn ? [paragraph(richText(say(googleWords.notOpened, reader.locale), longestSummary))] : []),
    ...buttonRows(fitting(actions), reader),
    ...(banner === null || banner.trim() === '' ? [] : [paragraph(`<i>${richText(banner, longestSummary)}</i>`)]),
  ];
}

/** Buttons are never many; what they carry might be. */
function fitting(actions: readonly ViewAction[]): readonly ViewAction[] {
  let left = largestButtons;
  return actions.filter((action) => (left -= bytesOf(JSON.stringify(action))) >= 0);
}

function moreWidgets(count: number, reader: CardReader): readonly CardWidget[] {
  const { locale, everything } = reader;
  const words = paragraph(`<i>${richText(fill(cardWords.more, { count }, locale), longestSummary)}</i>`);
  if (everything === null) return [words];
  return [words, ...buttonRows([{ kind: 'open', title: say(cardWords.open, locale), url: everything }], reader)];
}
