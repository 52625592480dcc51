import type { WireAnswer, WireRequest } from './wire.ts';

/**
 * What goes wrong with one request. answer: it is answered so instead, without being done. cut: done, and the connection breaks in the middle of the
 * answer. slow: done, and answered after so many milliseconds. silent: never answered. garbled: done, and the answer is half of itself, in good order.
 */
export type Mishap =
  | { readonly kind: 'answer'; readonly answer: WireAnswer }
  | { readonly kind: 'cut' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'garbled' };

/** Decides before each request whether anything goes wrong with it; null: all is well. */
export type Mishaps = (request: WireRequest) => Mishap | null;

export const calm: Mishaps = () => null;
