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
  { call, address, spacing = 0 }: PagesWanted,
  around: Pick<Collecting, 'clock' | 'timer' | 'signal'>,
): AsyncGenerator<{ readonly page: JsonObject; readonly rows: readonly unknown[] }, void, undefined> {
  const tokens = new Set<string>();
  let empty = 0;
  let asked: number | null = null;
  let coming = ask(undefined);
  for (;;) {
    const page = await coming;
    const rows = rowsOf(page, key, address);
    const token = nextToken(page, tokens, address);
    empty = rows.length === 0 ? empty + 1 : 0;
    if (empty > mostEmptyPages) throw malformed(address, `${empty} empty pages in a row`);
    if (token === null) return yield { page, rows };
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
    if (!isObject(data)) throw malformed(address, 'the answer is not a JSON object');
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

/** No list at all is an empty one. */
function rowsOf(page: JsonObject, key: string, address: string): readonly unknown[] {
  const rows = page[key] ?? [];
  if (!Array.isArray(rows)) throw malformed(address, `“${key}” is not a list`);
  return rows;
}

function nextToken(page: JsonObject, seen: Set<string>, address: string): string | null {
  const given = page['nextPageToken'];
  if (given === undefined || given === null || given === '') return null;
  const token = textIn(page, 'nextPageToken');
  if (token === null) throw malformed(address, 'the token of the next page is not a text');
  if (seen.has(token)) throw malformed(address, 'a page names one that came before it as the next');
  seen.add(token);
  return token;
}
