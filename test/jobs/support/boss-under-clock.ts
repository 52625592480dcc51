import { Pool } from 'pg';
import type { ConstructorOptions, TestClock } from 'pg-boss';
import type { JobsConnection } from '../../../src/store/open-database.ts';

export interface BossUnderClock {
  readonly options: Pick<ConstructorOptions, 'clock' | 'db'>;
  readonly close: () => Promise<void>;
}

/**
 * pg-boss at another time. On PostgreSQL it sets that in each new connection without waiting for it, which pg warns of and version 9 refuses; here a connection is
 * handed out when it is set.
 */
export function bossUnder(clock: TestClock, connection: JobsConnection): BossUnderClock {
  if (connection.kind === 'pglite') return { options: { clock }, close: async () => undefined };
  let settings: readonly string[] = [];
  const pool = new Pool({
    connectionString: connection.url,
    max: 4,
    // The pool waits for it, though its types do not say so (pg-pool, index.js: newClient).
    onConnect: async (client) => {
      for (const setting of settings) await client.query(setting);
    },
  });
  const db: ConstructorOptions['db'] = {
    executeSql: async (text, values) => pool.query(text, values),
    setSessionStatements: async (statements) => void (settings = statements),
  };
  return { options: { clock, db }, close: async () => pool.end() };
}
