import { jsonAnswer, type WireAnswer } from '../server/wire.ts';
import { botRefusal } from './bot-caller.ts';
import type { ConnectorCall } from './connector-host.ts';
import { objectIn, partOf, type Body } from './object-in.ts';
import { channels, numberIn, personalChat } from './roster.ts';

/** A chat with one person, or a new thread in a channel; Teams lets a bot begin no other. */
export function createConversation({ request, posted }: ConnectorCall): WireAnswer {
  const body = objectIn(request.body);
  if (body === null) return botRefusal(400, 'BadSyntax', 'The request cannot be read.');
  const channelId = partOf(partOf(body, 'channelData'), 'channel')['id'];
  const activity = partOf(body, 'activity');
  const first = Object.keys(activity).length === 0 ? null : activity;
  if (typeof channelId === 'string') return createThread(channelId, first, posted);
  const number = memberIn(body);
  if (number === null) return botRefusal(400, 'BadArgument', 'Bot and one member of the tenant are needed.');
  const { id } = personalChat(number);
  const activityId = first === null ? {} : { activityId: posted.create(id, false, first) };
  return jsonAnswer(201, { id, ...activityId });
}

/** A thread begins with its first message, and is named after it. */
function createThread(channelId: string, first: Body | null, posted: ConnectorCall['posted']): WireAnswer {
  if (!channels.some(({ id }) => id === channelId)) return botRefusal(404, 'ConversationNotFound', 'Channel not found.');
  if (first === null) return botRefusal(400, 'BadArgument', 'A thread needs an activity.');
  const activityId = posted.create(channelId, false, first);
  return jsonAnswer(201, { id: `${channelId};messageid=${activityId}`, activityId });
}

function memberIn({ members }: Body): number | null {
  const only: unknown = Array.isArray(members) && members.length === 1 ? members[0] : null;
  const id = typeof only === 'object' && only !== null && 'id' in only ? only.id : null;
  return typeof id === 'string' ? numberIn(id) : null;
}
