import { badRequest, GraphRefusal, notPlayed } from './graph-refusal.ts';

const queryOptions = ['$select', '$filter', '$top', '$skip', '$expand', '$orderby', '$search', '$count'] as const;
export type QueryOption = (typeof queryOptions)[number];

/** What the sandbox has an answer to; the rest it may only be asked. */
const played: ReadonlySet<string> = new Set<QueryOption>(['$select', '$top', '$skip', '$count']);

/** @throws GraphRefusal for an option that the route does not have; `parameters`: what else its address holds, which it reads itself. */
export function refuseOtherOptions(query: URLSearchParams, allowed: readonly QueryOption[], parameters: readonly string[] = []): void {
  for (const name of query.keys()) {
    const option = name.toLowerCase();
    if (parameters.some((parameter) => parameter.toLowerCase() === option)) continue;
    // Graph hands it out itself, in its links to a next page.
    if (option === '$skiptoken' && allowed.includes('$top')) continue;
    const known = allowed.find((one) => one === option);
    if (known === undefined) throw badRequest(`The query parameter '${name}' is not supported.`);
    if (!played.has(option)) throw notPlayed(name);
  }
}

/** @throws GraphRefusal as Graph does for a property that its type has not got. */
export function selectedIn(
  query: URLSearchParams,
  known: readonly string[],
  byDefault: readonly string[],
  type: string,
): readonly string[] {
  const select = optionIn(query, '$select');
  if (select === null) return byDefault;
  const properties = [...new Set(select.split(',').map((property) => property.trim()))];
  const stranger = properties.find((property) => !known.includes(property));
  if (stranger === undefined) return properties;
  throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${stranger}' on type '${type}'.`);
}

const [usualTop, highestTop] = [100, 999];

/** How many rows make a page. @throws GraphRefusal beyond 999 */
export function topIn(query: URLSearchParams): number {
  const text = optionIn(query, '$top');
  if (text === null) return usualTop;
  const top = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= highestTop) return top;
  throw new GraphRefusal(
    400,
    'Request_UnsupportedQuery',
    `Invalid page size specified: '${text}'. Must be between 1 and ${highestTop} inclusive.`,
  );
}

/** Where in the list a page begins. */
export function startIn(query: URLSearchParams): number {
  const token = optionIn(query, '$skiptoken');
  if (token === null) return 0;
  const [, digits] = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (digits === undefined) throw badRequest('Skip token is invalid.');
  return Number(digits);
}

export function skipTokenOf(position: number): string {
  return Buffer.from(`page:${position}`, 'latin1').toString('base64url');
}

/** OData does not care for the case of its options. */
export function optionIn(query: URLSearchParams, option: string): string | null {
  for (const [name, value] of query) if (name.toLowerCase() === option) return value;
  return null;
}
