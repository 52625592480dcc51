import type { Chat } from '../../../bot/chat.ts';
import type { Turn } from '../../../bot/turn.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import type { View } from '../../../bot/views/view.ts';

export interface HeardTurn {
  readonly what: 'answer' | 'act' | 'welcome';
  readonly turn: Turn;
  /** Words or verb. */
  readonly said: string;
  readonly data: unknown;
}

export interface ListeningChat extends Chat {
  readonly heard: HeardTurn[];
  readonly forgotten: string[];
  /** What it answers from now on. */
  say(view: (heard: HeardTurn) => Promise<View>): void;
}

/** A chat that writes down what reaches it, and says the words back. */
export function listeningChat(): ListeningChat {
  const heard: HeardTurn[] = [];
  const forgotten: string[] = [];
  let saying = async ({ said }: HeardTurn): Promise<View> => makeView({ title: `Je zei: ${said}`, summary: said });
  const note = async (one: HeardTurn): Promise<View> => {
    heard.push(one);
    return saying(one);
  };
  return {
    heard,
    forgotten,
    say: (view) => void (saying = view),
    answer: async (turn, words) => note({ what: 'answer', turn, said: words, data: null }),
    act: async (turn, verb, data) => note({ what: 'act', turn, said: verb, data }),
    welcome: async (turn) => note({ what: 'welcome', turn, said: 'welcome', data: null }),
    forget: async (_organisationId, placeId) => void forgotten.push(placeId),
  };
}
