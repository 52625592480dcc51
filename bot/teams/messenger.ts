import type { Locale } from '../../src/model/language.ts';
import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import type { View } from '../views/view.ts';
import type { Posted } from '../chats/posted.ts';
import { adaptiveCard } from './cards/adaptive-card.ts';
import type { ChatPlaces, KnownPlace } from './chat-places.ts';
import type { Connector } from './connector.ts';
import { cardMessage, type OutgoingMessage } from './outgoing-message.ts';

/** Writes to chats without having been asked there. */
export interface Messenger {
  post(place: KnownPlace, view: View, locale: Locale): Promise<Posted>;
  /** Shows another view in the place of what was posted, to everybody there. */
  replace(place: KnownPlace, messageId: string, view: View, locale: Locale): Promise<Posted>;
}

export interface MessengerParts {
  readonly places: Pick<ChatPlaces, 'find'>;
  readonly connector: Connector;
  readonly everything: string | null;
}

export function teamsMessenger({ places, connector, everything }: MessengerParts): Messenger {
  const messageOf = (view: View, locale: Locale): OutgoingMessage => cardMessage(adaptiveCard(view, { locale, accounts: [], everything }));
  return {
    async post(place, view, locale) {
      return send(place, async (serviceUrl) => connector.post(serviceUrl, place.placeId, messageOf(view, locale)));
    },
    async replace(place, messageId, view, locale) {
      return send(place, async (serviceUrl) => {
        await connector.update(serviceUrl, place.placeId, messageId, messageOf(view, locale));
        return messageId;
      });
    },
  };

  async function send(place: KnownPlace, sending: (serviceUrl: string) => Promise<string>): Promise<Posted> {
    const reference = await places.find(place);
    if (reference === null) return { outcome: 'gone' };
    try {
      return { outcome: 'posted', messageId: await sending(reference.serviceUrl) };
    } catch (because) {
      if (!(because instanceof CallFailure)) throw because;
      return failed(because);
    }
  }
}

/** Teams answers 403 once the bot was taken away (BotNotInConversationRoster, MessageWritesBlocked), and 404 where the chat is gone. */
function failed(because: CallFailure): Posted {
  switch (because.kind) {
    case 'not-found':
      return { outcome: 'gone' };
    case 'forbidden':
      return because.status === 403 && !lacksRight.has(because.code ?? '') ? { outcome: 'gone' } : { outcome: 'not-posted', because };
    case 'timed-out':
    case 'unreachable':
    case 'malformed':
    case 'unavailable':
      return { outcome: 'unknown', because };
    case 'signed-out':
    case 'rejected':
    case 'throttled':
    case 'stopped':
      return { outcome: 'not-posted', because };
  }
}

/** The bot is still there, and somebody has to allow it something: learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, “Status codes”. */
const lacksRight: ReadonlySet<string> = new Set(['BotDisabledByAdmin', 'NotEnoughPermissions', 'InvalidBotApiHost']);
