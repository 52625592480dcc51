import { mayBeKept } from '../may-be-kept.ts';
import type { Activity } from './activity.ts';
import { cardFor, knownPlaceOf, referenceOf, type BotParts } from './bot-parts.ts';
import type { BotStores } from '../chats/bot-stores.ts';
import { chatPlace } from './chat-place.ts';
import type { KnownPlace } from './chat-places.ts';
import { fingerprint } from '../chats/fingerprint.ts';
import { cardMessage } from './outgoing-message.ts';
import type { Reply } from './reply.ts';
import { turnOf } from './turn-of.ts';

/** The bot was added somewhere, or taken away, or a place that it was in is gone. Teams tells most of it twice, in either order. */
export async function answerInstallation(activity: Activity, reply: Reply, parts: BotParts): Promise<void> {
  switch (changeOf(activity)) {
    case 'added':
      return welcome(activity, reply, parts);
    case 'removed':
      return forget(activity, parts);
    case 'other':
      return undefined;
  }
}

type Change = 'added' | 'removed' | 'other';

/** learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events */
function changeOf({ type, action, recipient, membersAdded, membersRemoved, channelData }: Activity): Change {
  if (type === 'installationUpdate') return installations.get((action ?? '').toLowerCase()) ?? 'other';
  if (membersAdded?.some(({ id }) => id === recipient.id) === true) return 'added';
  if (membersRemoved?.some(({ id }) => id === recipient.id) === true) return 'removed';
  return gone.includes(channelData?.eventType ?? '') ? 'removed' : 'other';
}

const installations: ReadonlyMap<string, Change> = new Map([
  ['add', 'added'],
  ['add-upgrade', 'added'],
  ['remove', 'removed'],
  ['remove-upgrade', 'removed'],
]);

const gone: readonly string[] = ['channelDeleted', 'teamDeleted', 'teamHardDeleted'];

async function welcome(activity: Activity, reply: Reply, parts: BotParts): Promise<void> {
  const { turn } = await turnOf(activity, chatPlace(activity).kind === 'personal', parts);
  const place = knownPlaceOf(activity, parts);
  // Pupils are welcomed too, in their own words; where they talk to the bot is not kept.
  if (mayBeKept(turn) && (await parts.places.remember(place, referenceOf(activity))) === 'known') return;
  if (!(await activitiesOf(place, parts).claim(welcomeIn(place.placeId)))) return;
  try {
    await reply(cardMessage(cardFor(await parts.chat.welcome(turn), activity, turn, parts)));
  } catch (error) {
    // Teams tells it again; and where it was taken away meanwhile, nothing is to be left.
    await parts.places.forget(place, null);
    await activitiesOf(place, parts).release(welcomeIn(place.placeId));
    throw error;
  }
}

/** Of the two ways in which Teams tells it, the first one to come counts, to whichever instance of the service. */
function welcomeIn(placeId: string): string {
  return fingerprint('welcome', placeId);
}

async function forget(activity: Activity, parts: BotParts): Promise<void> {
  const { channelData } = activity;
  const place = knownPlaceOf(activity, parts);
  // A channel that was deleted is told in the chat of its team.
  const isOneChannel = channelData?.eventType === 'channelDeleted';
  const placeId = isOneChannel ? (channelData?.channel?.id ?? place.placeId) : place.placeId;
  const forgotten = await parts.places.forget({ ...place, placeId }, isOneChannel ? null : (channelData?.team?.id ?? null));
  for (const one of forgotten) {
    await parts.chat.forget(place.organisationId, one);
    await activitiesOf(place, parts).release(welcomeIn(one));
  }
}

function activitiesOf({ organisationId }: KnownPlace, { stores }: BotParts): ReturnType<BotStores['forOrganisation']>['activities'] {
  return stores.forOrganisation(organisationId).activities;
}
