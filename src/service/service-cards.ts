import type { GoogleChatMessenger } from '../../bot/google-chat/messenger.ts';
import type { Messenger } from '../../bot/teams/messenger.ts';
import { digestView } from '../../bot/views/digest-view.ts';
import type { View } from '../../bot/views/view.ts';
import { withBanner } from '../../bot/views/with-banner.ts';
import type { Locale } from '../model/language.ts';
import type { CardWords } from '../reminders/card-in-words.ts';
import type { CardPoster, CardToPost, Posted } from '../reminders/card-poster.ts';
import type { Digest } from '../reminders/digest/digest.ts';
import { inWords } from './card-in-words.ts';
import type { ServicePlaces } from './service-places.ts';

/** How cards are drawn. */
export interface CardDrawing {
  /** Address of the tab, with a slash behind it; null: there is none to open. */
  readonly tab: string | null;
  /** pretend: every card says that the school is made up. */
  readonly school: 'pretend' | 'real';
}

export function cardDrawing({ config }: Pick<ServicePlaces, 'config'>): CardDrawing {
  const { publicUrl, mode } = config;
  return { tab: publicUrl === null ? null : `${publicUrl}/tab/`, school: mode === 'sandbox' ? 'pretend' : 'real' };
}

/** The chats that this installation writes to; null: it is not connected to that one. */
export interface CardChats {
  readonly teams: Messenger | null;
  readonly google: GoogleChatMessenger | null;
}

/** Cards through the messengers of the chats. */
export function cardPoster({ teams, google }: CardChats, drawing: CardDrawing): CardPoster {
  return {
    post: async (card) => {
      const view = viewOf(card.digest, card.locale, drawing);
      return (card.platform === 'teams' ? await toTeams(card, view, teams) : await toGoogle(card, view, google)) ?? notConnected;
    },
  };
}

/** The same words, for whoever looks before it is sent. */
export function cardWords(drawing: CardDrawing): CardWords {
  return (digest, locale) => inWords(viewOf(digest, locale, drawing));
}

function viewOf(digest: Digest, locale: Locale, { tab, school }: CardDrawing): View {
  return withBanner(digestView(digest, locale, { tab }), school, locale);
}

async function toTeams(card: CardToPost, view: View, teams: Messenger | null): Promise<Posted | undefined> {
  const { organisationId, placeId, locale, until } = card;
  return teams?.post({ organisationId, placeId }, view, locale, until);
}

async function toGoogle(card: CardToPost, view: View, google: GoogleChatMessenger | null): Promise<Posted | undefined> {
  const { organisationId, placeId, locale, requestId } = card;
  return google?.post({ organisationId, placeId }, view, locale, requestId);
}

const notConnected: Posted = { outcome: 'not-posted', because: { kind: 'not-connected', status: null, code: null } };
