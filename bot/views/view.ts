import type { Locale } from '../../src/model/language.ts';
import type { ShownState } from '../../src/model/shown-state.ts';

export interface Point {
  readonly state: ShownState;
  /** The state in a word or two: `in orde`, `aandachtspunt`, `niet te zien`. */
  readonly stateWord: string;
  readonly text: string;
  /** Smaller, below it. */
  readonly detail?: string;
  readonly actions?: readonly ViewAction[];
}

/** A button. What it carries comes back from the outside and is never trusted; it holds ids and numbers, never what somebody is called. */
export type ViewAction =
  | {
      readonly kind: 'act';
      readonly title: string;
      readonly verb: string;
      readonly data: Readonly<Record<string, string | number | boolean>>;
      readonly style?: 'primary' | 'danger';
    }
  | { readonly kind: 'open'; readonly title: string; readonly url: string };

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'strong' | 'subtle' }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  /** A part with a title of its own, such as one lesson. */
  | {
      readonly kind: 'part';
      readonly title: string;
      readonly subtitle?: string;
      readonly blocks: readonly Block[];
      readonly actions?: readonly ViewAction[];
    }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | {
      readonly kind: 'choice';
      /** The key under which the chosen value comes back in the data of each action of the view. */
      readonly id: string;
      readonly label: string;
      readonly options: readonly { readonly title: string; readonly value: string }[];
      readonly chosen: string;
    };

/**
 * What is answered in a chat: in words of the reader's language, in nobody's card format. All texts are plain, and what people and vendors called
 * something stands in them as it came: the surface escapes and cuts. A surface without rows of buttons shows `actions` in their order.
 */
export interface View {
  readonly title: string;
  /** One line that says it all, where cards cannot be shown: notifications, screen readers. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly actions: readonly ViewAction[];
  /** How the same view is asked for again by somebody who looks at it later; null: it stays as it is. */
  readonly refresh: { readonly verb: string; readonly data: Readonly<Record<string, string | number | boolean>> } | null;
  /**
   * Asks the reader to agree that Lesklaar looks at their lessons as them. The view says why; how it is asked (a button, a card of the vendor's) is the
   * surface's own. When they agreed, `refresh` brings the view anew.
   */
  readonly asksSignIn: boolean;
  /**
   * The answer to a button takes the place of the card that was pressed on, for everybody there, in this language: the card's own. Null: whoever asked sees
   * it alone.
   */
  readonly forAll: Locale | null;
  /** Said below every view in the pretend school, so that nobody takes it for a real one. */
  readonly banner: string | null;
}
