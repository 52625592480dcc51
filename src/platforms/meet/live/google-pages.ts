import { setImmediate } from 'node:timers/promises';
import type { Collecting } from '../../collected.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { googleFailure, malformed } from './google-failure.ts';

/** Asks for one page; undefined: the first. */
export type PageCall = (pageToken: string | undefined) => Promise<{ readonly data: unknown }>;

export interface PagesWanted {
  readonly call: PageCall;
  /** Host and path, for when it fails. */
  readonly address: string;
  /**
   * What is believed to be the end of the list, for Google leaves empty lists out, and so does an answer that broke. anywhere: any page that names no
   * next one. after-rows: such a page, once there was a row. in-a-list: a page that holds a list, once there was a row.
   */
  readonly ends: 'anywhere' | 'after-rows' | 'in-a-list';
  /** Milliseconds from one call to the next, at least. */
  readonly spacing?: number;
}

/** Google sends empty pages now and then; this many in a row lead nowhere. */
const mostEmptyPages = 200;

/**
 * The pages of a list, as long as each names a next one. The next page is on its way while one is being read.
 * @throws CallFailure; what came before it is not the whole list.
 */
export async function* googlePages<Key extends string>(
  key: Key,
  { call, address, ends, spacing = 0 }: PagesWanted,
  around: Pick<Collecting, 'clock' | 'timer' | 'signal'>,
): AsyncGenerator<{ readonly page: JsonObject; readonly rows: readonly unknown[] }, void, undefined> {
  const tokens = new Set<string>();
  let empty = 0;
  let found = 0;
  let asked: number | null = null;
  let coming = ask(undefined);
  for (;;) {
    const page = await coming;
    const rows = rowsOf(page, key, address);
    const token = nextToken(page, tokens, address);
    empty = rows.length === 0 ? empty + 1 : 0;
    found += rows.length;
    if (empty > mostEmptyPages) throw malformed(address);
    if (token === null) {
      if (!isEnd(page[key], found, ends)) throw malformed(address);
      return yield { page, rows };
    }
    coming = ask(token);
    // Whoever reads may stop before it arrives.
    coming.catch(() => null);
    await letItLeave();
    yield { page, rows };
  }

  async function ask(token: string | undefined): Promise<JsonObject> {
    await keepDistance();
    const { data } = await call(token).catch((error: unknown) => {
      throw googleFailure(error, address);
    });
    if (!isObject(data) || Object.hasOwn(data, 'error')) throw malformed(address);
    return data;
  }

  async function keepDistance(): Promise<void> {
    const early = asked === null ? 0 : asked + spacing - around.clock.now().getTime();
    if (early > 0) {
      await around.timer.pause(early, around.signal).catch((cause: unknown) => {
        throw new CallFailure('stopped', { address }, { cause });
      });
    }
    asked = around.clock.now().getTime();
  }
}

/** Reading a page keeps us busy: first what was asked is handed to the network, in one turn of the event loop, and written, at the end of that turn. */
async function letItLeave(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

function isEnd(list: unknown, found: number, ends: PagesWanted['ends']): boolean {
  return ends === 'anywhere' || (found > 0 && (ends === 'after-rows' || Array.isArray(list)));
}

/** No list at all is an empty one: Google leaves those out. */
function rowsOf(page: JsonObject, key: string, address: string): readonly unknown[] {
  const rows = page[key] ?? [];
  if (!Array.isArray(rows)) throw malformed(address);
  return rows;
}

function nextToken(page: JsonObject, seen: Set<string>, address: string): string | null {
  if (page['nextPageToken'] === undefined) return null;
  const token = textIn(page, 'nextPageToken');
  if (token === null || seen.has(token)) throw malformed(address);
  seen.add(token);
  return token;
}
