import { badArgument, notFound, withoutPermission } from '../calls/refusals.ts';

/** A message of the app's, as it stands in a space. */
export interface ChatMessageResource extends Readonly<Record<string, unknown>> {
  /** `spaces/AAAA/messages/BBBB.BBBB`. */
  readonly name: string;
}

/** What the app wrote in the spaces that it is in, for as long as the sandbox lives. */
export interface ChatMessages {
  /** As an app says something unasked; the same `requestId` in a space writes once. @throws GoogleRefusal. */
  create(space: string, message: unknown, requestId: string | null): ChatMessageResource;
  /** @throws GoogleRefusal. */
  patch(name: string, message: unknown, mask: readonly string[]): ChatMessageResource;
  /** What stands in a space for everybody there, from old to new. @throws GoogleRefusal. */
  publicIn(space: string): readonly ChatMessageResource[];
  join(space: string): void;
  leave(space: string): void;
  /** Names of the spaces that the app is in, but for people's own. */
  spaces(): readonly string[];
  /** From old to new. */
  all(): readonly ChatMessageResource[];
}

/** Bytes: developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages. */
const largestMessage = 32_000;
const largestCard = 32 * 1024;

const app = { name: 'users/118000000000000000001', displayName: 'Lesklaar', type: 'BOT' };
/** What an app may write of a message. */
const writable: ReadonlySet<string> = new Set(['text', 'cardsV2', 'fallbackText', 'thread', 'privateMessageViewer', 'accessoryWidgets']);

/** Messages that stand at once; the oldest go. A sandbox may be open to many. */
const mostMessages = 1000;

/** `rooms`: those that the app is in already. */
export function chatMessages(rooms: readonly string[], now: () => Date): ChatMessages {
  const members = new Set(rooms);
  const left = new Set<string>();
  const written = new Map<string, ChatMessageResource>();
  const byRequest = new Map<string, string>();
  let count = 0;
  return {
    create(space, given, requestId) {
      mustBeMember(space);
      const message = checked(given);
      const key = `${space} ${requestId}`;
      const before = requestId === null ? undefined : written.get(byRequest.get(key) ?? '');
      if (before !== undefined) return before;
      count += 1;
      const id = String(count).padStart(8, '0');
      const name = `${space}/messages/M${id}.${id}`;
      const made = { ...message, name, sender: app, createTime: now().toISOString(), space: { name: space } };
      written.set(name, made);
      if (requestId !== null) byRequest.set(key, name);
      removeOldest(written, byRequest);
      return made;
    },
    patch(name, given, mask) {
      mustBeMember(name.split('/messages/', 1)[0] ?? '');
      const before = written.get(name);
      if (before === undefined) throw notFound('message');
      const message = checked(given);
      const fields = mask.includes('*') ? [...writable] : mask.map(camelCase);
      if (fields.length === 0 || fields.some((field) => !writable.has(field))) throw badArgument(`Invalid update mask: ${mask.join(',')}`);
      const changes = Object.fromEntries(fields.map((field) => [field, message[field]]));
      const changed = { ...before, ...changes, name, lastUpdateTime: now().toISOString() };
      written.set(name, changed);
      return changed;
    },
    publicIn(space) {
      mustBeMember(space);
      const isPublic = ({ name, privateMessageViewer }: ChatMessageResource): boolean =>
        name.startsWith(`${space}/messages/`) && privateMessageViewer === undefined;
      return [...written.values()].filter(isPublic);
    },
    join: (space) => {
      members.add(space);
      left.delete(space);
    },
    leave: (space) => {
      members.delete(space);
      left.add(space);
    },
    spaces: () => [...members],
    all: () => [...written.values()],
  };

  function mustBeMember(space: string): void {
    // Whoever talks to the app has it in a chat of their own.
    const isOwn = /^spaces\/dm\d+$/.test(space) && !left.has(space);
    if (!isOwn && !members.has(space)) throw withoutPermission();
  }
}

function removeOldest(...all: readonly Map<string, unknown>[]): void {
  for (const map of all) {
    const [oldest] = map.keys();
    if (map.size > mostMessages && oldest !== undefined) map.delete(oldest);
  }
}

/** @throws GoogleRefusal for a message that Google would not take. */
function checked(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw badArgument('Message cannot be empty.');
  const message = Object.fromEntries(Object.entries(given));
  const strange = Object.keys(message).find((key) => !writable.has(key));
  if (strange !== undefined) throw badArgument(`Invalid JSON payload received. Unknown name "${strange}" at 'message': Cannot find field.`);
  const cards: readonly unknown[] = Array.isArray(message['cardsV2']) ? message['cardsV2'] : [];
  if (message['text'] === undefined && cards.length === 0) throw badArgument('Message cannot be empty.');
  if (Buffer.byteLength(JSON.stringify(message)) > largestMessage) throw badArgument('Message is too long.');
  if (cards.some((card) => Buffer.byteLength(JSON.stringify(card)) > largestCard)) throw badArgument('Card is too large.');
  return message;
}

/** Masks are written in either way. */
function camelCase(field: string): string {
  return field.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
