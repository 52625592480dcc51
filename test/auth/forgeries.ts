import { forgedAtGoogle, forgedPeople, forgedTimes } from './forged-claims.ts';
import { forgedHeaders, forgedIssuers, forgedShapes, forgedSignatures, type Forged } from './forged-headers.ts';

/** All that no door of ours opens for. */
export const forgeries: readonly (readonly [what: string, forged: readonly Forged[]])[] = [
  ['headers that hold no token', forgedHeaders],
  ['tokens in another shape', forgedShapes],
  ['tokens that were not signed as they should', forgedSignatures],
  ['tokens of others, or for others', forgedIssuers],
  ['tokens at another time', forgedTimes],
  ['tokens of nobody who teaches here', forgedPeople],
  ['tokens of Google for the tab', forgedAtGoogle],
];
