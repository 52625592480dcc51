import type { View } from './view.ts';

/** A view that needs no more than a title and a summary; `createChat` adds the banner. */
export function makeView(given: Pick<View, 'title' | 'summary'> & Partial<View>): View {
  return { blocks: [], actions: [], refresh: null, asksSignIn: false, forAll: null, banner: null, ...given };
}
