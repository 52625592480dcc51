import type { Locale } from '../../src/model/language.ts';
import type { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import { posted, type Posted } from '../chats/posted.ts';
import type { View } from '../views/view.ts';
import { cardMessage, type CardReader } from './cards/card-message.ts';
import type { CardMessage } from './cards/chat-card.ts';
import type { ChatSpaces, KnownSpace } from './chat-spaces.ts';

/** Writes to spaces as the app itself. Rejects with CallFailure. */
export interface SpaceWriter {
  /** Answers the name of the message. The same `requestId` in the same space answers the message that stands there already, and writes none. */
  create(space: string, message: CardMessage, requestId: string): Promise<string>;
  update(messageName: string, message: CardMessage): Promise<void>;
}

/**
 * Writes to spaces without having been asked there; what came of it reads as in Teams. Google writes one message for each `requestId`: after `unknown` and
 * `not-posted` the same message may be posted again with the same one, and it stands there once.
 */
export interface GoogleChatMessenger {
  post(space: KnownSpace, view: View, locale: Locale, requestId: string): Promise<Posted>;
  /** Shows another view in the place of what was posted, to everybody there. */
  replace(space: KnownSpace, messageId: string, view: View, locale: Locale): Promise<Posted>;
}

export interface GoogleChatMessengerParts extends Omit<CardReader, 'locale' | 'from'> {
  readonly spaces: Pick<ChatSpaces, 'isKnown'>;
  readonly writer: SpaceWriter;
}

export function googleChatMessenger({ spaces, writer, everything, handler }: GoogleChatMessengerParts): GoogleChatMessenger {
  const messageOf = (view: View, locale: Locale): CardMessage => cardMessage(view, { locale, everything, handler, from: null });
  return {
    async post(space, view, locale, requestId) {
      return send(space, async () => writer.create(space.placeId, messageOf(view, locale), requestId));
    },
    async replace(space, messageId, view, locale) {
      return send(space, async () => {
        await writer.update(messageId, messageOf(view, locale));
        return messageId;
      });
    },
  };

  async function send(space: KnownSpace, write: () => Promise<string>): Promise<Posted> {
    return (await spaces.isKnown(space)) ? posted({ write, saysGone }) : { outcome: 'gone' };
  }
}

/** Google answers 403 where the app is no member of the space. A token that was not given out says nothing of the space. */
function saysGone({ address, code }: CallFailure): boolean {
  return address.startsWith('chat.') && !ours.has(code ?? '');
}

/** What is to be mended in the Google Cloud project, and not in the space. */
const ours: ReadonlySet<string> = new Set(['SERVICE_DISABLED', 'accessNotConfigured', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']);
