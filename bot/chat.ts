import type { Turn } from './turn.ts';
import type { View } from './views/view.ts';

/** All that can be said to Lesklaar in a chat, whichever chat it is. None of these rejects: what goes wrong is said in a view. */
export interface Chat {
  /** `words`: what was said, without the mention of the bot; anything, also nothing. */
  answer(turn: Turn, words: string): Promise<View>;
  /**
   * A button was pressed, or a view was asked for anew (`View.refresh`). `data` is what the button carried, with the value of each choice of the
   * view under its id. It comes from outside: it is checked, and rights are asked anew.
   */
  act(turn: Turn, verb: string, data: unknown): Promise<View>;
  /** What is said on being added somewhere. */
  welcome(turn: Turn): Promise<View>;
  /** On being removed somewhere: nothing of that place is kept. It may be told twice. */
  forget(organisationId: string, placeId: string): Promise<void>;
}
