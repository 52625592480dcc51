import { CallFailure } from '../../calls/call-failure.ts';
import { textIn, type JsonObject } from '../../json.ts';
import { graphAddress, graphOrigin, type GraphClient } from './graph-client.ts';

/**
 * The pages of one of Graph's lists, in its order. The next one is asked for as soon as its address is known, so that it is on its way while this one
 * is being counted.
 * @throws CallFailure where a page cannot be had; malformed where an answer is no page, or points elsewhere or back to a page that was read.
 */
export async function* graphPages(graph: GraphClient, path: string): AsyncGenerator<readonly unknown[], void, undefined> {
  const asked = new Set<string>();
  for (let coming: Promise<JsonObject> | null = firstPage(graph, path); coming !== null;) {
    const page: JsonObject = await coming;
    const rows = page['value'];
    if (!Array.isArray(rows)) throw malformed(path);
    const next = nextAddress(page, path);
    if (next !== null && asked.has(next)) throw malformed(path);
    if (next !== null) asked.add(next);
    coming = next === null ? null : graph.get(next);
    // Its failure is told when it is that page's turn; if nobody waits for it by then, nobody minds.
    coming?.catch(() => null);
    yield rows;
  }
}

/** How many rows a page may have is not documented for every list: one that does not take our number is asked for pages of its own. */
async function firstPage(graph: GraphClient, path: string): Promise<JsonObject> {
  try {
    return await graph.get(path);
  } catch (cause) {
    const usual = path.replace(/&\$top=\d+/, '');
    if (!(cause instanceof CallFailure) || cause.status !== 400 || usual === path) throw cause;
    return graph.get(usual);
  }
}

function nextAddress(page: JsonObject, path: string): string | null {
  const next = textIn(page, '@odata.nextLink');
  if (next === null) return null;
  if (!URL.canParse(next) || new URL(next).origin !== graphOrigin) throw malformed(path);
  return next;
}

function malformed(path: string): CallFailure {
  return new CallFailure('malformed', { address: graphAddress(path) });
}
