import type { ChatMessageResource } from '../chat/chat-messages.ts';
import { objectIn, textIn } from '../chat/json.ts';
import type { remarks } from './page-words.ts';

/** What was said besides by the app: by somebody there, or by the page itself. */
export interface Said {
  readonly room: string;
  readonly at: Date;
  /** What they are called; null: the page says it. */
  readonly by: string | null;
  readonly words: string;
  readonly remark: keyof typeof remarks | null;
  /** `users/123`, the only one who sees it; null: everybody there does. */
  readonly viewer: string | null;
}

export type Line =
  | { readonly kind: 'said'; readonly at: string; readonly said: Said }
  | { readonly kind: 'app'; readonly at: string; readonly message: ChatMessageResource };

/** What people said, for as long as the sandbox lives. */
export interface Conversations {
  add(said: Said): void;
  /** What somebody (`users/123`) sees of a space, from old to new. */
  seenBy(user: string, room: string, posted: readonly ChatMessageResource[]): readonly Line[];
}

const most = 500;

export function conversations(): Conversations {
  const all: Said[] = [];
  return {
    add(said) {
      all.push(said);
      if (all.length > most) all.shift();
    },
    seenBy(user, room, posted) {
      const isFor = (viewer: string | null): boolean => viewer === null || viewer === user;
      const said = all
        .filter((one) => one.room === room && isFor(one.viewer))
        .map((one): Line => ({ kind: 'said', at: one.at.toISOString(), said: one }));
      const written = posted
        .filter((message) => message.name.startsWith(`${room}/`) && isFor(viewerOf(message)))
        .map((message): Line => ({ kind: 'app', at: textIn(message['createTime']), message }));
      // At the same moment, who was answered was first.
      return [...said, ...written].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },
  };
}

/** Null: everybody. */
export function viewerOf(message: ChatMessageResource): string | null {
  const name = textIn(objectIn(message['privateMessageViewer'])['name']);
  return name === '' ? null : name;
}
