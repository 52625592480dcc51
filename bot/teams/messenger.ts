import type { Locale } from '../../src/model/language.ts';
import type { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import type { View } from '../views/view.ts';
import { posted, type Posted } from '../chats/posted.ts';
import { adaptiveCard } from './cards/adaptive-card.ts';
import type { ChatPlaces, KnownPlace } from './chat-places.ts';
import type { Connector } from './connector.ts';
import { cardMessage, type OutgoingMessage } from './outgoing-message.ts';

/** Writes to chats without having been asked there. */
export interface Messenger {
  /** Nothing is written after `until`. */
  post(place: KnownPlace, view: View, locale: Locale, until?: Date): Promise<Posted>;
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
    async post(place, view, locale, until) {
      return send(place, async (serviceUrl) => connector.post(serviceUrl, place.placeId, messageOf(view, locale), until));
    },
    async replace(place, messageId, view, locale) {
      return send(place, async (serviceUrl) => {
        await connector.update(serviceUrl, place.placeId, messageId, messageOf(view, locale));
        return messageId;
      });
    },
  };

  async function send(place: KnownPlace, write: (serviceUrl: string) => Promise<string>): Promise<Posted> {
    const reference = await places.find(place);
    if (reference === null) return { outcome: 'gone' };
    return posted({ write: async () => write(reference.serviceUrl), saysGone });
  }
}

/** Teams answers 403 once the bot was taken away: BotNotInConversationRoster, MessageWritesBlocked. */
function saysGone({ code }: CallFailure): boolean {
  return !lacksRight.has(code ?? '');
}

/** The bot is still there, and somebody has to allow it something: learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, “Status codes”. */
const lacksRight: ReadonlySet<string> = new Set(['BotDisabledByAdmin', 'NotEnoughPermissions', 'InvalidBotApiHost']);
