import type { Chat } from '../chat.ts';
import { keptName } from '../chats/kept-name.ts';
import type { Turn } from '../turn.ts';
import type { View } from '../views/view.ts';
import { tenantOf, type Activity } from './activity.ts';
import { adaptiveCard } from './cards/adaptive-card.ts';
import type { AdaptiveCard } from './cards/card-element.ts';
import { chatPlace } from './chat-place.ts';
import type { Connector } from './connector.ts';
import type { ChatPlaces, KnownPlace, PlaceReference } from './chat-places.ts';
import type { TurnParts } from './turn-of.ts';

/** What every answer in Teams is made with. */
export interface BotParts extends TurnParts {
  readonly chat: Chat;
  readonly places: ChatPlaces;
  /** Where all of it can be seen; null: nowhere else. */
  readonly everything: string | null;
  /** For answers. */
  readonly connector: Connector;
}

/** The view for whoever sent the activity. */
export function cardFor(view: View, activity: Activity, { locale }: Pick<Turn, 'locale'>, { everything }: BotParts): AdaptiveCard {
  return adaptiveCard(view, { locale, accounts: activity.from.id === '' ? [] : [activity.from.id], everything });
}

export function knownPlaceOf(activity: Activity, { organisationOf }: BotParts): KnownPlace {
  return { organisationId: organisationOf(tenantOf(activity) ?? ''), placeId: chatPlace(activity).id };
}

export function referenceOf(activity: Activity): PlaceReference {
  const { kind } = chatPlace(activity);
  const teamId = kind === 'channel' ? (activity.channelData?.team?.id ?? null) : null;
  // Of chats none is kept: people and lessons stand in those.
  const name = kind === 'channel' ? keptName([activity.channelData?.team?.name, activity.channelData?.channel?.name]) : null;
  return {
    platform: 'teams',
    kind,
    serviceUrl: activity.serviceUrl,
    tenantId: tenantOf(activity) ?? '',
    teamId,
    ...(name !== null && { name }),
  };
}
