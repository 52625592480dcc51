import type { Entra } from '../microsoft/microsoft-sandbox.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../server/wire.ts';
import { botRefusal, refuseStrangers } from './bot-caller.ts';
import { createConversation } from './create-conversation.ts';
import { objectIn, type Body } from './object-in.ts';
import type { PostedActivities } from './posted.ts';
import { channels, memberOf, membersOf, numberIn, team } from './roster.ts';

/** How large an activity may be: learn.microsoft.com/microsoftteams/limits-specifications-teams, "Message size"; bytes. */
const largest = 28 * 1024;

/** One request, with the parts that its route names. */
export interface ConnectorCall {
  readonly request: WireRequest;
  readonly parts: Readonly<Record<string, string>>;
  readonly posted: PostedActivities;
}

type Answer = (call: ConnectorCall) => WireAnswer;

/** Below the region of the service url. */
const routes: readonly { readonly method: string; readonly path: RegExp; readonly answer: Answer }[] = [
  { method: 'POST', path: /^v3\/conversations$/, answer: createConversation },
  { method: 'POST', path: /^v3\/conversations\/(?<chat>[^/]+)\/activities$/, answer: post },
  { method: 'POST', path: /^v3\/conversations\/(?<chat>[^/]+)\/activities\/(?<activity>[^/]+)$/, answer: reply },
  { method: 'PUT', path: /^v3\/conversations\/(?<chat>[^/]+)\/activities\/(?<activity>[^/]+)$/, answer: update },
  { method: 'DELETE', path: /^v3\/conversations\/(?<chat>[^/]+)\/activities\/(?<activity>[^/]+)$/, answer: remove },
  { method: 'GET', path: /^v3\/conversations\/(?<chat>[^/]+)\/members$/, answer: listMembers },
  { method: 'GET', path: /^v3\/conversations\/(?<chat>[^/]+)\/pagedMembers$/i, answer: pageMembers },
  { method: 'GET', path: /^v3\/conversations\/(?<chat>[^/]+)\/members\/(?<member>[^/]+)$/, answer: oneMember },
  { method: 'GET', path: /^v3\/teams\/(?<team>[^/]+)$/, answer: tellTeam },
  { method: 'GET', path: /^v3\/teams\/(?<team>[^/]+)\/conversations$/, answer: listChannels },
];

/** `smba.trafficmanager.net`: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference, as far as Teams has it. */
export function connectorHost(entra: Entra, posted: PostedActivities): WireHost {
  return async (request) => {
    const refusal = await refuseStrangers(request, entra);
    if (refusal !== null) return refusal;
    const path = unescaped(request.path).replace(/^\/[a-z]+\//, '');
    const route = routes.find((one) => one.method === request.method && one.path.test(path));
    if (route === undefined) return botRefusal(404, 'NotFound', 'No HTTP resource was found that matches the request URI.');
    const parts = { ...route.path.exec(path)?.groups };
    if (parts['chat'] !== undefined && membersOf(parts['chat']) === null) {
      return botRefusal(404, 'ConversationNotFound', 'Conversation not found.');
    }
    return route.answer({ request, parts, posted });
  };
}

function post(call: ConnectorCall): WireAnswer {
  return created(call, activityIn(call.request));
}

function reply(call: ConnectorCall): WireAnswer {
  const activity = activityIn(call.request);
  return created(call, activity === null ? null : { ...activity, replyToId: call.parts['activity'] });
}

function created({ request, parts, posted }: ConnectorCall, activity: Body | null): WireAnswer {
  const chat = parts['chat'] ?? '';
  const refusal = refuseActivity(request, chat, activity);
  if (refusal !== null || activity === null) return refusal ?? badActivity;
  const id = posted.create(chat, isTargeted(request), activity);
  return activity['type'] === 'typing' ? jsonAnswer(202, {}) : jsonAnswer(201, { id });
}

function update({ request, parts, posted }: ConnectorCall): WireAnswer {
  const [chat, id] = [parts['chat'] ?? '', parts['activity'] ?? ''];
  const activity = activityIn(request);
  const refusal = refuseActivity(request, chat, activity);
  if (refusal !== null || activity === null) return refusal ?? badActivity;
  if (!posted.has(chat, id)) return notThere;
  posted.update(chat, id, isTargeted(request), activity);
  return jsonAnswer(200, { id });
}

function remove({ request, parts, posted }: ConnectorCall): WireAnswer {
  const [chat, id] = [parts['chat'] ?? '', parts['activity'] ?? ''];
  if (!posted.has(chat, id)) return notThere;
  posted.delete(chat, id, isTargeted(request));
  return { status: 200, body: '' };
}

/** Private messages exist where others could read along, and need somebody to be for. */
function refuseActivity(request: WireRequest, chat: string, activity: Body | null): WireAnswer | null {
  if (activity === null) return badActivity;
  if (Buffer.byteLength(request.body) > largest) return botRefusal(413, 'MessageSizeTooBig', 'Message size too large.');
  if (!isTargeted(request)) return null;
  if (chat.startsWith('a:')) return botRefusal(400, 'BadArgument', 'Targeted messages are not supported in personal chats.');
  const { recipient } = activity;
  const id = typeof recipient === 'object' && recipient !== null && 'id' in recipient ? String(recipient.id) : '';
  const isMember = (membersOf(chat) ?? []).includes(numberIn(id) ?? -1);
  return isMember ? null : botRefusal(400, 'BadArgument', 'The recipient of a targeted message must be a member of the conversation.');
}

function isTargeted({ query }: WireRequest): boolean {
  return query.get('isTargetedActivity') === 'true';
}

/** Null for what is no activity. */
function activityIn({ body }: WireRequest): Body | null {
  const activity = objectIn(body);
  return typeof activity?.['type'] === 'string' ? activity : null;
}

const badActivity = botRefusal(400, 'BadSyntax', 'Activity is missing or cannot be read.');
const notThere = botRefusal(404, 'ActivityNotFoundInConversation', 'The bot has no such activity in this conversation.');

function listMembers({ parts }: ConnectorCall): WireAnswer {
  return jsonAnswer(200, (membersOf(parts['chat'] ?? '') ?? []).map(memberOf));
}

const [fewestOnPage, mostOnPage] = [50, 500];

function pageMembers({ request, parts }: ConnectorCall): WireAnswer {
  const members = membersOf(parts['chat'] ?? '') ?? [];
  const size = Math.min(mostOnPage, Math.max(fewestOnPage, Number(request.query.get('pageSize') ?? 200)));
  const start = Number(request.query.get('continuationToken') ?? 0);
  if (!Number.isInteger(start) || !Number.isInteger(size)) return botRefusal(400, 'BadArgument', 'The continuation token is not valid.');
  const page = members.slice(start, start + size).map(memberOf);
  const rest = start + size < members.length ? { continuationToken: String(start + size) } : {};
  return jsonAnswer(200, { members: page, ...rest });
}

function oneMember({ parts }: ConnectorCall): WireAnswer {
  const number = numberIn(parts['member'] ?? '');
  const isMember = number !== null && (membersOf(parts['chat'] ?? '') ?? []).includes(number);
  if (number === null || !isMember) return botRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  return jsonAnswer(200, memberOf(number));
}

function tellTeam({ parts }: ConnectorCall): WireAnswer {
  if (parts['team'] !== team.id) return botRefusal(404, 'NotFound', 'Team not found.');
  const memberCount = membersOf(team.id)?.length ?? 0;
  return jsonAnswer(200, {
    id: team.id,
    name: team.name,
    aadGroupId: team.groupId,
    channelCount: channels.length,
    memberCount,
    type: 'standard',
  });
}

function listChannels({ parts }: ConnectorCall): WireAnswer {
  if (parts['team'] !== team.id) return botRefusal(404, 'NotFound', 'Team not found.');
  return jsonAnswer(200, { conversations: channels });
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
