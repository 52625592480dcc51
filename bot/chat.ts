import type { Turn } from './turn.ts';
import type { View } from './views/view.ts';

/** All that can be said to Lesklaar in a chat, whichever chat it is. */
export interface Chat {
  /** `words`: what was said, without the mention of the bot. Null: nothing is to be answered. */
  answer(turn: Turn, words: string): Promise<View | null>;
  /** A button was pressed. `data` comes from outside: it is checked, and rights are asked anew. */
  act(turn: Turn, verb: string, data: unknown): Promise<View>;
  /** What is said on being added somewhere. */
  welcome(turn: Turn): Promise<View>;
}
