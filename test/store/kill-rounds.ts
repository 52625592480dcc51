import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/open-database.ts';

/** What was found after a round. */
export interface Round {
  /** Writes that the killed process had told of and that are not there. */
  readonly lost: readonly number[];
  /** Writes of which a part is there. */
  readonly torn: readonly number[];
  readonly acknowledged: number;
  readonly kept: number;
}

/** Starts a process that writes and writes in the folder; `number`, of what it told last. */
export function startWriting(directory: string, first: number): ChildProcess {
  const script = fileURLToPath(new URL('children/keep-writing.ts', import.meta.url));
  return spawn(process.execPath, [script, directory, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The number that the process tells as its so-manieth, counted from one. */
export async function told(child: ChildProcess, count: number): Promise<number> {
  if (child.stdout === null) throw new Error('nothing can be heard');
  let left = count;
  for await (const line of createInterface({ input: child.stdout })) {
    left -= 1;
    if (left === 0) return Number(line);
  }
  throw new Error(`ended with ${child.exitCode ?? child.signalCode}`);
}

/** As `kill -9` does, at whatever it is doing. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Kills the writing process so many times, in the midst of its work, and looks each time what is there. */
export async function killRounds(directory: string, rounds: number): Promise<readonly Round[]> {
  const found: Round[] = [];
  let first = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = startWriting(directory, first);
    const last = await told(child, 1 + Math.floor(Math.random() * 60));
    await kill(child);
    found.push(await lookFor(directory, last));
    first = (found.at(-1)?.kept ?? 0) + 1;
  }
  return found;
}

async function lookFor(directory: string, last: number): Promise<Round> {
  const database = await openDatabase({ directory });
  const { rows } = await sql<{ number: number; parts: number }>`
    select id::int as number, count(*) as parts from (
      select id from exception union all select id from audit union all select audit_id from finding union all select subject from trail) written
    group by id`.execute(database.kysely);
  await database.close();
  const whole = new Set(rows.filter(({ parts }) => parts === 4).map(({ number }) => number));
  return {
    lost: Array.from({ length: last + 1 }, (_, number) => number).filter((number) => !whole.has(number)),
    torn: rows.filter(({ parts }) => parts !== 4).map(({ number }) => number),
    acknowledged: last,
    kept: Math.max(...whole),
  };
}
