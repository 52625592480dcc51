import type { View } from './view.ts';

/** A view that needs no more than a title and a summary; `createChat` adds the banner. */
export function makeView(given: Pick<View, 'title' | 'summary'> & Partial<View>): View {
  // A notification shows the summary alone: what a colon announces is not there.
  const summary = given.summary.replace(/:$/, '.');
  return { blocks: [], actions: [], refresh: null, asksSignIn: false, forAll: null, banner: null, ...given, summary };
}
