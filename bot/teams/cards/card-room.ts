import { bytesOf } from '../../chats/bytes-of.ts';
import type { CardElement } from './card-element.ts';

/** How much still fits in a card. What no longer fits is counted, and so is all behind it: what is left out is always the end. */
export class CardRoom {
  #left: number;
  #isFull = false;
  #leftOut = 0;

  /** Bytes; Infinity: everything fits, and nothing is measured. */
  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** The elements, where they fit; they stand for so many things that a reader would miss. */
  take(make: () => readonly CardElement[], things = 1): readonly CardElement[] {
    const elements = this.#isFull ? [] : make();
    const bytes = this.#left === Infinity ? 0 : bytesOf(elements);
    this.#isFull ||= bytes > this.#left;
    if (this.#isFull) this.#leftOut += things;
    else this.#left -= bytes;
    return this.#isFull ? [] : elements;
  }

  /** Null: everything fitted. */
  get leftOut(): number | null {
    return this.#isFull ? this.#leftOut : null;
  }
}
