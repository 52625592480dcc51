import { CallFailure } from '../../calls/call-failure.ts';
import type { JsonObject } from '../../json.ts';
import { graphOrigin, malformedAnswer, type GraphClient } from './graph-client.ts';

/**
 * The pages of one of Graph's lists, in its order. The next one is asked for as soon as its address is known, so that it is on its way while this one
 * is being counted.
 * @throws CallFailure where a page cannot be had; malformed where an answer is no page, or points elsewhere or back to a page that was read, and where
 * fewer rows arrived than the list says that it has.
 */
export async function* graphPages(graph: GraphClient, path: string): AsyncGenerator<readonly unknown[], void, undefined> {
  const asked = new Set<string>();
  let missing = 0;
  for (let coming: Promise<JsonObject> | null = firstPage(graph, path); coming !== null;) {
    const page: JsonObject = await coming;
    const rows = page['value'];
    if (!Array.isArray(rows)) throw malformedAnswer(path);
    missing += countIn(page) - rows.length;
    const next = nextAddress(page, path);
    if (next !== null && asked.has(next)) throw malformedAnswer(path);
    if (next !== null) asked.add(next);
    else if (missing > 0) throw malformedAnswer(path);
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

/** Graph counts on the first page only, and only where it is asked to: learn.microsoft.com/graph/query-parameters. */
function countIn(page: JsonObject): number {
  const count = page['@odata.count'];
  return typeof count === 'number' ? count : 0;
}

function nextAddress(page: JsonObject, path: string): string | null {
  const next = page['@odata.nextLink'] ?? null;
  if (next === null) return null;
  if (typeof next !== 'string' || !URL.canParse(next)) throw malformedAnswer(path);
  const { origin, pathname } = new URL(next);
  const asked = new URL(`/v1.0${path}`, graphOrigin).pathname;
  if (origin !== graphOrigin || sameWritten(pathname) !== sameWritten(asked)) throw malformedAnswer(path);
  return next;
}

/** OData writes one list in several ways: `groups('id')` is `groups/id`, `microsoft.graph.user` is `graph.user`. */
function sameWritten(pathname: string): string {
  return pathname
    .replaceAll('%27', "'")
    .replaceAll(/\('([^']*)'\)/g, '/$1')
    .replaceAll('/microsoft.graph.', '/graph.')
    .toLowerCase();
}
