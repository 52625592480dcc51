import { languageOf, type Locale } from '../../../src/model/language.ts';
import { say } from '../../../src/text/flemish.ts';
import { fill } from '../../../src/text/format.ts';
import type { View, ViewAction } from '../../views/view.ts';
import { actionRows, execute } from './card-actions.ts';
import { blockElements, headingOf, lineOf } from './card-blocks.ts';
import type { AdaptiveCard, CardElement } from './card-element.ts';
import { bytesOf } from '../../chats/bytes-of.ts';
import { CardRoom } from './card-room.ts';
import { cardText } from '../../chats/card-text.ts';
import { cardWords } from '../../chats/card-words.ts';

/** For whom a card is made. */
export interface CardReader {
  readonly locale: Locale;
  /** Teams' ids of those who see the view anew when they look at it; at most 60. */
  readonly accounts: readonly string[];
  /** Where all of it can be seen; null: nowhere else. */
  readonly everything: string | null;
}

/** Pressed where a view asks to sign in; it carries what is asked for again after that. */
export const signInVerb = 'sign-in';

/** Bytes. Teams turned away messages above 28 KB for years and says 100 now, of which the message round the card takes some: cards stay below the lesser. */
export const largestCard = 27 * 1024;
const largestButtons = 8 * 1024;
/** What `moreLines` take, but for the address. */
const bytesOfMore = 600;
const longestSummary = 300;
const mostAccounts = 60;

/** The view as Teams shows it: Adaptive Cards 1.5, whatever stands in it valid and small enough. What does not fit is counted at its end. */
export function adaptiveCard(view: View, reader: CardReader): AdaptiveCard {
  const frame = frameOf(view, reader);
  const head = view.title === '' ? [] : [headingOf(view.title, 'Large')];
  const tail = tailOf(view, reader.locale);
  const cardWithin = (room: CardRoom): AdaptiveCard => {
    const blocks = blockElements(view.blocks, room);
    const more = room.leftOut === null ? [] : moreLines(room.leftOut, reader);
    return { ...frame, body: [...head, ...blocks, ...more, ...tail] };
  };
  const whole = cardWithin(new CardRoom(Infinity));
  if (bytesOf(whole) <= largestCard) return whole;
  return cardWithin(new CardRoom(largestCard - bytesOf([frame, head, tail]) - bytesOfMore - (reader.everything?.length ?? 0)));
}

function frameOf(view: View, { locale, accounts }: CardReader): Omit<AdaptiveCard, 'body'> {
  const summary = cardText(view.summary, longestSummary);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    // Two letters: adaptivecards.io/explorer/AdaptiveCard.html.
    lang: languageOf(locale),
    speak: summary,
    // The summary is ours; a title may be a name from outside, and this text is read as Markdown.
    fallbackText: summary,
    ...refreshOf(view, accounts),
    msteams: { width: 'Full' },
  };
}

/** Without names Teams would ask again for everybody in the chat: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards. */
function refreshOf({ refresh, title }: View, accounts: readonly string[]): Pick<AdaptiveCard, 'refresh'> {
  if (refresh === null || accounts.length === 0) return {};
  return { refresh: { action: execute(title, refresh.verb, refresh.data), userIds: accounts.slice(0, mostAccounts) } };
}

function tailOf(view: View, locale: Locale): readonly CardElement[] {
  const again = view.refresh ?? { verb: 'check', data: {} };
  const signIn = { ...execute(say(cardWords.signIn, locale), signInVerb, { again }), style: 'positive' };
  return [
    ...(view.asksSignIn ? [{ type: 'ActionSet', spacing: 'Medium', actions: [signIn] } as const] : []),
    ...actionRows(fitting(view.actions), 'Medium'),
    ...(view.banner === null ? [] : [lineOf([{ text: cardText(view.banner, longestSummary), isSubtle: true, size: 'Small' }])]),
  ];
}

/** Buttons are never many; what they carry might be. */
function fitting(actions: readonly ViewAction[]): readonly ViewAction[] {
  let left = largestButtons;
  return actions.filter((action) => (left -= bytesOf(action)) >= 0);
}

function moreLines(count: number, { locale, everything }: CardReader): readonly CardElement[] {
  const words = lineOf([{ text: fill(cardWords.more, { count }, locale), isSubtle: true }]);
  if (everything === null) return [words];
  return [words, ...actionRows([{ kind: 'open', title: say(cardWords.open, locale), url: everything }])];
}
