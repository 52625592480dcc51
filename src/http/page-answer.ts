import type { PageOf, PageWanted } from '../store/page-of.ts';
import { json, type JsonAnswer } from './answer.ts';
import type { Call } from './route.ts';

type Query = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;

/** The page that a query asks for. */
export function wantedPage({ limit, after }: { readonly limit: number; readonly after?: string | undefined }): PageWanted {
  return { limit, after: after ?? null };
}

/** A page, and in `Link` where the next one is: the same question, asked from where this one ended. */
export function pageAnswer(page: PageOf<unknown>, { query, at }: Pick<Call<unknown, Query>, 'query' | 'at'>, path: string): JsonAnswer {
  const { next } = page;
  return json(page, next === null ? {} : { headers: { link: `<${at(path)}?${searchOf({ ...query, after: next })}>; rel="next"` } });
}

function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(key, String(one));
  }
  return search.toString();
}
