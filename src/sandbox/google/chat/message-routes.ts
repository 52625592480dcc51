import { listed, pageOf, unlessEmpty } from '../calls/page-of.ts';
import { withoutPermission } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import type { GoogleTenant } from '../google-tenant.ts';
import { chatCreateScopes, chatReadScopes, chatWriteScopes } from '../sign-in/scopes.ts';
import type { ChatMessages } from './chat-messages.ts';

/** `spaces.messages.create`, `.list` and `.patch` for an app that signs in as itself: developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages. */
export function messageRoutes({ pages }: Pick<GoogleTenant, 'pages'>, messages: ChatMessages): readonly Route[] {
  return [
    {
      id: 'chat.spaces.messages.list',
      path: 'v1/spaces/{spacesId}/messages',
      names: { parent: 'spaces/{spacesId}' },
      parameters: {
        filter: { location: 'query', type: 'string', notPlayed: true },
        orderBy: { location: 'query', type: 'string', notPlayed: true },
        pageSize: { location: 'query', type: 'integer' },
        pageToken: { location: 'query', type: 'string' },
        parent: { location: 'path', type: 'string', required: true, pattern: '^spaces/[^/]+$' },
        showDeleted: { location: 'query', type: 'boolean', notPlayed: true },
      },
      scopes: chatReadScopes,
      shape: '*',
      reply: (call) => {
        mustBeApp(call);
        const standing = messages.publicIn(textOf(call, 'parent') ?? '');
        const page = pageOf(listed(standing), Math.min(numberOf(call, 'pageSize') || 25, 1000), call, pages);
        return { ...unlessEmpty('messages', page.rows), ...page.next };
      },
    },
    {
      id: 'chat.spaces.messages.create',
      method: 'POST',
      path: 'v1/spaces/{spacesId}/messages',
      names: { parent: 'spaces/{spacesId}' },
      parameters: {
        messageId: { location: 'query', type: 'string', notPlayed: true },
        messageReplyOption: {
          location: 'query',
          type: 'string',
          enum: ['MESSAGE_REPLY_OPTION_UNSPECIFIED', 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD', 'REPLY_MESSAGE_OR_FAIL'],
          notPlayed: true,
        },
        parent: { location: 'path', type: 'string', required: true, pattern: '^spaces/[^/]+$' },
        requestId: { location: 'query', type: 'string' },
        threadKey: { location: 'query', type: 'string', notPlayed: true },
      },
      scopes: chatCreateScopes,
      shape: '*',
      reply: (call) => {
        mustBeApp(call);
        return messages.create(textOf(call, 'parent') ?? '', call.body, textOf(call, 'requestId'));
      },
    },
    {
      id: 'chat.spaces.messages.patch',
      method: 'PATCH',
      path: 'v1/spaces/{spacesId}/messages/{messagesId}',
      names: { name: 'spaces/{spacesId}/messages/{messagesId}' },
      parameters: {
        allowMissing: { location: 'query', type: 'boolean', notPlayed: true },
        name: { location: 'path', type: 'string', required: true, pattern: '^spaces/[^/]+/messages/[^/]+$' },
        updateMask: { location: 'query', type: 'string' },
      },
      scopes: chatWriteScopes,
      shape: '*',
      reply: (call) => {
        mustBeApp(call);
        const mask = (textOf(call, 'updateMask') ?? '').split(',').filter((field) => field !== '');
        return messages.patch(textOf(call, 'name') ?? '', call.body, mask);
      },
    },
  ];
}

/** Cards are an app's: who signs in as somebody cannot write them. */
function mustBeApp({ subject }: Call): void {
  if (subject !== null) throw withoutPermission();
}
