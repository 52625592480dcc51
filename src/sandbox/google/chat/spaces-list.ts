import { listed, pageOf, unlessEmpty } from '../calls/page-of.ts';
import { withoutPermission } from '../calls/refusals.ts';
import { numberOf, type Route } from '../calls/route.ts';
import type { GoogleTenant } from '../google-tenant.ts';
import { chatSpaceScopes } from '../sign-in/scopes.ts';
import type { ChatMessages } from './chat-messages.ts';
import { classRoom, groupRoom, teamRoom } from './chat-rooms.ts';

const rooms = [classRoom, teamRoom, groupRoom];

/** `spaces.list` for an app that signs in as itself: developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list. */
export function spacesList({ pages }: Pick<GoogleTenant, 'pages'>, messages: ChatMessages): Route {
  return {
    id: 'chat.spaces.list',
    path: 'v1/spaces',
    parameters: {
      filter: { location: 'query', type: 'string', notPlayed: true },
      pageSize: { location: 'query', type: 'integer' },
      pageToken: { location: 'query', type: 'string' },
    },
    scopes: chatSpaceScopes,
    shape: '*',
    reply: (call) => {
      if (call.subject !== null) throw withoutPermission();
      const page = pageOf(listed(messages.spaces()), numberOf(call, 'pageSize') || 100, call, pages);
      const spaces = page.rows.map(
        (name) => rooms.find((room) => room.name === name) ?? { name, spaceType: 'SPACE', displayName: 'Nieuwe ruimte' },
      );
      return { ...unlessEmpty('spaces', spaces), ...page.next };
    },
  };
}
