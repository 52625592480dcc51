import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { Tables } from './tables.ts';

/** A mistake in our own code that would otherwise wait for ever, or write outside of the transaction that it was meant for. */
export class WrongStore extends Error {
  override readonly name = 'WrongStore';
}

export interface Transactions {
  /** For work that is in no transaction. */
  readonly outside: Kysely<Tables>;
  /** All or nothing. */
  readonly run: <T>(work: (inside: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** The transaction that the caller is in; null: none. */
  readonly here: () => Kysely<Tables> | null;
  /** @throws WrongStore when the caller is in a transaction. */
  readonly refuseInside: () => void;
  /** Refuses new work, and answers when the transactions that are open have ended. */
  readonly end: () => Promise<void>;
}

interface Open {
  readonly kysely: Kysely<Tables>;
  ended: boolean;
}

/**
 * The embedded database has one connection: a query beside an open transaction waits for the transaction, which waits for the query. A pool hides that
 * until it is full. So it is refused on both.
 */
export function transactionsOf(kysely: Kysely<Tables>): Transactions {
  const current = new AsyncLocalStorage<Open>();
  const running = new Set<Promise<unknown>>();
  let state: 'open' | 'ended' = 'open';

  function here(): Kysely<Tables> | null {
    const open = current.getStore();
    return open === undefined || open.ended ? null : open.kysely;
  }
  function refuseInside(): void {
    if (here() !== null) throw new WrongStore('a transaction is open: use the store that was handed to its work');
    if (state === 'ended') throw new WrongStore('the store is closed');
  }
  async function transaction<T>(work: (inside: Kysely<Tables>) => Promise<T>): Promise<T> {
    return kysely.transaction().execute(async (begun) => {
      const open: Open = { ended: false, kysely: begun.withPlugin(checking(() => refuseEnded(open))) };
      try {
        return await current.run(open, async () => work(open.kysely));
      } finally {
        open.ended = true;
      }
    });
  }
  return {
    here,
    refuseInside,
    outside: kysely.withPlugin(checking(refuseInside)),
    run: async (work) => {
      refuseInside();
      const begun = transaction(work);
      running.add(begun);
      return begun.finally(() => running.delete(begun));
    },
    end: async () => {
      state = 'ended';
      await Promise.allSettled(running);
    },
  };
}

function refuseEnded({ ended }: Open): void {
  if (ended) throw new WrongStore('the transaction of this store has ended');
}

function checking(check: () => void): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      check();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
