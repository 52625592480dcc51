import { textIn, type JsonObject } from '../json.ts';

/** What our own reading of a tenant writes down: each document names its source. */
const liveSources = ['configuration-snapshot', 'graph-assignments', 'configuration-api'] as const;
export type LiveSource = (typeof liveSources)[number];

/** Undefined for what others exported. */
export function liveSourceOf(json: JsonObject): LiveSource | undefined {
  const source = textIn(json, 'source');
  return liveSources.find((one) => one === source);
}
