import { Pool, types as pgTypes, type CustomTypesConfig } from 'pg';
import { AppError } from '../errors.ts';
import type { Localized } from '../model/language.ts';

/** As PGlite gives them: none of our numbers comes near 2^53. */
const types: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pgTypes.builtins.INT8 ? Number : pgTypes.getTypeParser(oid, format ?? 'text')),
};

/**
 * A pool of connections to PostgreSQL, after one of them worked.
 * @throws AppError database-unreachable.
 */
export async function openPool(url: string): Promise<{ readonly pool: Pool; readonly origin: string }> {
  const origin = originOf(url);
  const pool = poolOf(url, origin);
  // A connection that breaks is replaced; who uses it hears of it by the next query. Without listeners it would end the process: the pool's own is for
  // connections that nobody uses, and one in a transaction has none.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const { rows } = await pool.query<{ readonly server_encoding: string }>('show server_encoding');
    const encoding = rows[0]?.server_encoding;
    if (encoding !== 'UTF8') throw new AppError('database-unreachable', { origin, detail: `encoding ${encoding}, UTF8 is needed` });
    return { pool, origin };
  } catch (cause) {
    await pool.end();
    throw cause instanceof AppError ? cause : unreachable(origin, cause);
  }
}

function poolOf(connectionString: string, origin: string): Pool {
  try {
    return new Pool({ connectionString, types, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: 'lesklaar' });
  } catch (cause) {
    throw unreachable(origin, cause);
  }
}

/** The address without what is secret in it. */
function originOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html and what Node says of connections. */
const words: Readonly<Record<string, Localized>> = {
  ECONNREFUSED: { nl: 'er luistert niets', en: 'nothing is listening there' },
  ENOTFOUND: { nl: 'deze server bestaat niet', en: 'there is no such server' },
  ENOENT: { nl: 'er luistert niets', en: 'nothing is listening there' },
  '28P01': { nl: 'wachtwoord of gebruiker klopt niet', en: 'wrong password or user' },
  '28000': { nl: 'deze gebruiker mag er niet in', en: 'this user may not enter' },
  '3D000': { nl: 'deze database bestaat niet', en: 'there is no such database' },
  '57P03': { nl: 'PostgreSQL start nog op', en: 'PostgreSQL is still starting' },
};

function unreachable(origin: string, cause: unknown): AppError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const detail = words[code] ?? (code === '' ? { nl: 'geen antwoord', en: 'no answer' } : code);
  return new AppError('database-unreachable', { origin, detail }, { cause });
}
