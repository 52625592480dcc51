import type { PGliteDialectConfig } from 'kysely';

type Pglite = Extract<PGliteDialectConfig['pglite'], { readonly query: unknown }>;
type Results = Awaited<ReturnType<Pglite['query']>>;

const mostReads = 500;
const mostRows = 50;
/** Of what is remembered of one read: names, numbers and characters. */
const mostWeight = 20_000;

/**
 * The embedded database, by its only user: what was read is read again only after something was written. One small query takes as long as making and
 * sending a whole card. Our own reads only, and none that calls anything; whoever reads in a transaction reads the database.
 */
export function rememberingReads(pglite: Pglite): Pglite {
  const known = new Map<string, Results>();
  /** Goes up when a change begins and when it ends: what was read meanwhile is not remembered. */
  let changes = 0;
  async function changing<T>(change: () => Promise<T>): Promise<T> {
    changed();
    return change().finally(changed);
  }
  function changed(): void {
    changes += 1;
    known.clear();
  }
  async function read(...asked: Parameters<Pglite['query']>): Promise<Results> {
    const [query, parameters] = asked;
    const key = `${query} ${JSON.stringify(parameters)}`;
    const found = known.get(key);
    // A copy: whoever reads may do with it what they like.
    if (found !== undefined) return structuredClone(found);
    const before = changes;
    const results = await pglite.query(...asked);
    if (changes === before && isSmall(results)) {
      if (known.size >= mostReads) known.clear();
      known.set(key, structuredClone(results));
    }
    return results;
  }
  return {
    query: async <T>(...asked: Parameters<Pglite['query']>) => {
      const results = isOwnRead(asked[0]) ? await read(...asked) : await changing(async () => pglite.query(...asked));
      return results as Results & { rows: T[] };
    },
    transaction: async (work) => changing(async () => pglite.transaction(work)),
    close: async () => pglite.close(),
    waitReady: pglite.waitReady,
    get ready() {
      return pglite.ready;
    },
    get closed() {
      return pglite.closed;
    },
  };
}

/** Without a parenthesis it calls nothing that answers otherwise by itself. */
function isOwnRead(query: string): boolean {
  return /^select [^(]* from "[^(]*$/.test(query) && !/ for (?:no key )?(?:update|share|key share)\b/.test(query);
}

function isSmall({ rows }: Results): boolean {
  return rows.length <= mostRows && left(rows, mostWeight) > 0;
}

function left(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length;
  if (typeof value !== 'object' || value === null) return room - 1;
  if (ArrayBuffer.isView(value)) return room - value.byteLength;
  let rest = room - 1;
  for (const [name, part] of Object.entries(value)) {
    if (rest <= 0) return rest;
    rest = left(part, rest - (Array.isArray(value) ? 0 : name.length));
  }
  return rest;
}
