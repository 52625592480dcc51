import * as z from 'zod';
import { keptName } from '../chats/kept-name.ts';
import { noMessage, type ChatPrivacy, type ChatUser, type MessageSaid, type SpaceSeen } from './chat-event.ts';

/** Parts that both of Google's formats have in common, as far as they are used: developers.google.com/workspace/chat/api/reference/rest/v1. */
export const userShape = z.object({
  name: z.string().regex(/^users\/[\w-]{1,100}$/),
  displayName: z.string().max(1000).nullish(),
  type: z.string().max(50).nullish(),
});

export const spaceShape = z.object({
  name: z.string().regex(/^spaces\/[\w-]{1,200}$/),
  /** The older word for it. */
  type: z.string().max(50).nullish(),
  spaceType: z.string().max(50).nullish(),
  singleUserBotDm: z.boolean().nullish(),
  /** A name that Google cuts nowhere is no reason to hear nothing. */
  displayName: z.string().nullish().catch(null),
});

export const messageShape = z.object({
  name: z.string().max(500).nullish(),
  argumentText: z.string().nullish(),
  text: z.string().nullish(),
  thread: z.object({ name: z.string().max(500).nullish() }).nullish(),
  privateMessageViewer: z.object({ name: z.string().max(200) }).nullish(),
  slashCommand: z.object({ commandId: z.union([z.string(), z.number()]).nullish() }).nullish(),
});

export const commandShape = z.object({ appCommandId: z.union([z.string(), z.number()]) });

/** What was chosen in a card: only choices among given ones are in ours. */
export const formShape = z.record(z.string(), z.object({ stringInputs: z.object({ value: z.array(z.string()) }).nullish() }));

/** What an event of any kind tells beside. */
export const commonShape = z
  .object({
    userLocale: z.string().max(50).nullish(),
    parameters: z.record(z.string(), z.string()).nullish(),
    formInputs: formShape.nullish(),
  })
  .nullish();

/** Google sends nanoseconds. */
export const timeShape = z
  .string()
  .max(50)
  .transform((text) => new Date(text.replace(/(\.\d{3})\d+/, '$1')))
  .refine((time) => !Number.isNaN(time.getTime()));

export function userOf({ name, displayName, type }: z.output<typeof userShape>): ChatUser {
  return { id: name.slice('users/'.length), name: displayName ?? '', kind: type === 'BOT' ? 'bot' : 'human' };
}

/** How a space lets one person be answered: developers.google.com/workspace/chat/create-messages#private. */
export function privacyIn(space: z.output<typeof spaceShape>): ChatPrivacy {
  const { kind } = placeOf(space);
  if (kind === 'personal') return 'own-chat';
  return isDirect(space) ? 'none' : 'to-one';
}

/** What is neither somebody's own chat nor a group's is taken for the most open: nothing of anybody is shown there by itself. */
export function placeOf(space: z.output<typeof spaceShape>): SpaceSeen {
  const { name: id, spaceType, singleUserBotDm, displayName } = space;
  // Two people who have the app in their chat are in a direct message too.
  if (isDirect(space)) return { kind: singleUserBotDm === true ? 'personal' : 'group', id, name: null };
  // What a chat of a few people is called, is who they are.
  if (spaceType === 'GROUP_CHAT') return { kind: 'group', id, name: null };
  return { kind: 'channel', id, name: keptName([displayName]) };
}

function isDirect({ type, spaceType }: z.output<typeof spaceShape>): boolean {
  return (spaceType ?? null) === null ? type === 'DM' : spaceType === 'DIRECT_MESSAGE';
}

export function messageOf(message: z.output<typeof messageShape> | null | undefined): MessageSaid {
  if (message === null || message === undefined) return noMessage;
  const { name, thread, privateMessageViewer } = message;
  return { name: name ?? '', thread: thread?.name ?? null, viewer: privateMessageViewer?.name ?? null };
}
