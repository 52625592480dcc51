import * as z from 'zod';
import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import { guardedCall, type BotFrameworkCalls } from './guarded-call.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

export interface ConnectorSettings extends BotFrameworkCalls {
  /** The bot's own token, for Bot Framework. */
  readonly botToken: () => Promise<string>;
}

/** Writing to chats: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference. */
export interface Connector {
  /** Answers the id of the message. What may have been taken is not sent again, and nothing is sent after `until`. @throws CallFailure. */
  post(serviceUrl: string, conversationId: string, message: OutgoingMessage, until?: Date): Promise<string>;
  /** @throws CallFailure. */
  update(serviceUrl: string, conversationId: string, messageId: string, message: OutgoingMessage): Promise<void>;
}

const created = z.object({ id: z.string().min(1) });

export function connector({ botToken, ...calls }: ConnectorSettings): Connector {
  return {
    async post(serviceUrl, conversationId, message, until) {
      const url = addressFor(serviceUrl, conversationId);
      if (message.recipient !== undefined) url.searchParams.set('isTargetedActivity', 'true');
      const answer = await call(url, 'POST', message, until);
      const { data } = created.safeParse(await answer.json().catch(() => null));
      if (data === undefined) throw new CallFailure('malformed', { address: new URL(serviceUrl).host, status: answer.status });
      return data.id;
    },
    async update(serviceUrl, conversationId, messageId, message) {
      await call(addressFor(serviceUrl, conversationId, messageId), 'PUT', message);
    },
  };

  async function call(url: URL, method: 'POST' | 'PUT', message: OutgoingMessage, until?: Date): Promise<Response> {
    const headers = { authorization: `Bearer ${await botToken()}`, 'content-type': 'application/json' };
    // Saying twice how a message reads now is saying it once.
    const repeat = method === 'PUT' ? 'always' : 'unless-taken';
    return guardedCall(url, { method, headers, body: JSON.stringify(message), repeat, until }, calls);
  }
}

function addressFor(serviceUrl: string, conversationId: string, messageId?: string): URL {
  const base = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return new URL(messageId === undefined ? base : `${base}/${encodeURIComponent(messageId)}`);
}
