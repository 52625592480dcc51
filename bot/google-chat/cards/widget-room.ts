import { bytesOf } from '../../chats/bytes-of.ts';
import type { CardWidget } from './chat-card.ts';

/** How much still fits in a card. What no longer fits is counted, and so is all behind it: what is left out is always the end. */
export class WidgetRoom {
  #bytes: number;
  #widgets: number;
  #isFull = false;
  #leftOut = 0;

  constructor(room: { readonly bytes: number; readonly widgets: number }) {
    this.#bytes = room.bytes;
    this.#widgets = room.widgets;
  }

  /** The widgets, where they fit; they stand for so many things that a reader would miss. */
  take(make: () => readonly CardWidget[], things = 1): readonly CardWidget[] {
    const widgets = this.#isFull ? [] : make();
    // Each may begin a section of its own.
    const bytes = widgets.length === 0 ? 0 : bytesOf(widgets) + bytesOfSection;
    this.#isFull ||= bytes > this.#bytes || widgets.length > this.#widgets;
    if (this.#isFull) {
      this.#leftOut += things;
      return [];
    }
    this.#bytes -= bytes;
    this.#widgets -= widgets.length;
    return widgets;
  }

  /** Whether a text fits beside what was taken; it is taken then. */
  takeText(text: string, things: number): boolean {
    const bytes = bytesOf(text);
    this.#isFull ||= bytes > this.#bytes;
    if (this.#isFull) this.#leftOut += things;
    else this.#bytes -= bytes;
    return !this.#isFull;
  }

  /** Null: everything fitted. */
  get leftOut(): number | null {
    return this.#isFull ? this.#leftOut : null;
  }
}

const bytesOfSection = 30;
