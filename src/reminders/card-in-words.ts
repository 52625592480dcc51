import type { Locale } from '../model/language.ts';
import type { Digest } from './digest/digest.ts';

export interface CardLine {
  readonly kind: 'heading' | 'text' | 'point';
  readonly text: string;
  /** Smaller, below it. */
  readonly detail: string | null;
  /** The state of a point, in a word or two: state is never shown by colour alone. */
  readonly state: string | null;
}

/** A card as it reads, without its buttons. */
export interface CardInWords {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** How a card will read in a chat; whoever draws cards tells it. */
export type CardWords = (digest: Digest, locale: Locale) => CardInWords;
