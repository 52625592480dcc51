import type { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

/** Answers in the chat from which an activity came: to its thread, and to the one who spoke alone where they spoke privately. Rejects with CallFailure. */
export type Reply = (message: OutgoingMessage) => Promise<void>;

export function replyTo(activity: Activity, connector: Connector): Reply {
  const { serviceUrl, conversation, recipient, from, id } = activity;
  const bot = { id: recipient.id, ...(typeof recipient.name === 'string' ? { name: recipient.name } : {}) };
  const privately = recipient.isTargeted === true ? { recipient: { ...from, isTargeted: true as const }, entities: [answerTo(id)] } : {};
  return async (message) => {
    await connector.post(serviceUrl, conversation.id, { ...message, from: bot, conversation: { id: conversation.id }, ...privately });
  };
}

/** As Microsoft's SDK says to which private message a private one answers; Teams shows its words above it. */
function answerTo(messageId: string): { readonly type: string; readonly messageId: string } {
  return { type: 'targetedMessageInfo', messageId };
}

/**
 * Statuses after which Teams asks to send again, besides 429: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. Whoever asked something
 * rather gets two answers than none; a connection that broke has Teams say it again, and us answer anew.
 */
export async function teamsSaysLater({ status }: Response): Promise<boolean> {
  return [412, 502, 503, 504].includes(status);
}
