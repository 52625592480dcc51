import type { GoogleChatFormat } from '../../src/auth/google-chat-token.ts';
import type { Place } from '../turn.ts';

/** What somebody did in Google Chat, whichever way Google told it. */
export interface ChatEvent {
  readonly format: GoogleChatFormat;
  readonly at: Date;
  readonly user: ChatUser;
  readonly place: SpaceSeen;
  readonly privacy: ChatPrivacy;
  /** Google's language of the one who did it: `nl`, `nl_BE`, `en-GB`; null: not told. */
  readonly locale: string | null;
  readonly deed: ChatDeed;
}

export interface SpaceSeen extends Place {
  /** As people named it, to know it again by; null: they did not, or its name is made of theirs. */
  readonly name: string | null;
}

/** own-chat: nobody else is there. to-one: others are, and a message can be shown to one alone. none: whatever is said there, all see. */
export type ChatPrivacy = 'own-chat' | 'to-one' | 'none';

export interface ChatUser {
  /** As the Directory knows them, without `users/`: the only thing that is believed of them. */
  readonly id: string;
  /** As they are called; shown, never trusted. */
  readonly name: string;
  /** bot: another app, or Chat itself. */
  readonly kind: 'human' | 'bot';
}

export type ChatDeed =
  | {
      readonly kind: 'said';
      /** Without the mention of the app. */
      readonly words: string;
      readonly message: MessageSaid;
    }
  | {
      readonly kind: 'pressed';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly message: MessageSaid;
      /** Name of the message that all see, from which this one came; null: there is none. */
      readonly from: string | null;
    }
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  /** Something that nobody here can answer. */
  | { readonly kind: 'other' };

/** Of the message that was said, or that holds the button. */
export interface MessageSaid {
  /** `spaces/AAAA/messages/BBBB`; empty where Google names none. */
  readonly name: string;
  /** `spaces/AAAA/threads/CCCC`; null: in none. */
  readonly thread: string | null;
  /** `users/123`, the only one besides the app who sees it; null: everybody in the space does. */
  readonly viewer: string | null;
}

export const noMessage: MessageSaid = { name: '', thread: null, viewer: null };
