import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, listOf, textIn, type JsonObject } from '../../json.ts';
import { allAdmins } from '../meet-export.ts';
import type { GoogleClients } from './google-clients.ts';
import { googlePages } from './google-pages.ts';
import { partProgress, readPart } from './read-part.ts';

/** What we can read, and kinds of setting of Meet that are new. One clause, as Google's description allows no more. */
export const policyFilter = String.raw`setting.type.matches('^settings/(meet|chat)\\..*$')`;

/** Milliseconds; ScubaGoggles keeps the same distance, Google does not publish its quota. */
const spacing = 1000;

const address = 'cloudidentity.googleapis.com/v1/policies';

/** Answers word for word. When the last one names a next page, the rest could not be read, for the reason under `unread`. */
export interface LivePolicies {
  readonly pages: readonly JsonObject[];
  readonly unread: readonly UnreadPart[];
}

/** Reads every policy of Meet and Chat, slowly: their quota is small. */
export async function readLivePolicies({ policies }: Pick<GoogleClients, 'policies'>, around: Collecting): Promise<LivePolicies> {
  const pages: JsonObject[] = [];
  const progress = partProgress('policies', around);
  const { unread } = await readPart({ part: 'policies', permission: 'policies', address }, progress, async () => {
    for await (const { page, rows } of googlePages('policies', { call: listPage, address, ends: 'after-rows', spacing }, around)) {
      pages.push(page);
      progress.more(rows.length);
    }
  });
  return { pages, unread };

  async function listPage(pageToken: string | undefined) {
    return policies.policies.list({ filter: policyFilter, pageSize: 100, ...(pageToken !== undefined && { pageToken }) });
  }
}

/** Ids of the groups that policies are for, wherever a policy names them; the group of all administrators is not one. */
export function groupsNamedIn(pages: readonly JsonObject[]): readonly string[] {
  const named = queriesIn(pages).flatMap((query) => [
    textIn(query, 'group')?.replace(/^groups\//, '') ?? allAdmins,
    ...matchesIn(textIn(query, 'query'), /groupId\('([^'\\]+)'\)/g),
  ]);
  return distinct(named.filter((group) => group !== allAdmins));
}

/** Licences on which policies depend, as `/product/{product}/sku/{sku}`. */
export function licencesNamedIn(pages: readonly JsonObject[]): readonly string[] {
  return distinct(queriesIn(pages).flatMap((query) => matchesIn(textIn(query, 'query'), /'(\/product\/[^'/\\]+\/sku\/[^'/\\]+)'/g)));
}

/** The customer whose policies these are; null when none tells. */
export function customerIn(pages: readonly JsonObject[]): string | null {
  const customers = policiesIn(pages).map((policy) => textIn(policy, 'customer')?.replace(/^customers\//, '') ?? null);
  return customers.find((customer) => customer !== null) ?? null;
}

function queriesIn(pages: readonly JsonObject[]): readonly JsonObject[] {
  return policiesIn(pages).flatMap(({ policyQuery }) => (isObject(policyQuery) ? [policyQuery] : []));
}

function policiesIn(pages: readonly JsonObject[]): readonly JsonObject[] {
  return pages.flatMap((page) => listOf(page, 'policies') ?? []).filter(isObject);
}

function matchesIn(text: string | null, pattern: RegExp): readonly string[] {
  return [...(text ?? '').matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
