import * as fc from 'fast-check';
import { sql } from 'kysely';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import type { Board } from './board.ts';
import { dumps, textsByKey } from './dump-of.ts';
import type { OpenApi } from './open-api.ts';
import { ask, requestsFor, type Asked, type Words } from './random-requests.ts';
import { doorProblems, wordsOfTheOther } from './sweep-checks.ts';

export interface Sweep {
  readonly address: string;
  readonly api: OpenApi;
  readonly database: OpenDatabase;
  /** Two boards whose data have the same shapes. */
  readonly boards: readonly [Board, Board];
  /** Words of a board that are not kept in the database: ids of jobs and the like. */
  readonly moreWords: (board: Board) => Promise<Words>;
  readonly requests: number;
  readonly seed: number;
}

export interface Swept {
  readonly problems: readonly string[];
  /** How often each operation was answered with each status: `getAudit 200`. */
  readonly answers: ReadonlyMap<string, number>;
}

/**
 * Asks whatever the description offers, as every role of both boards and as nobody, with words of either board. A problem is: an answer that is not as described; one
 * that tells a word of the other board which nobody of the own one ever said; somebody let through or turned away against `x-action`; a change to the other board; or a
 * change by a read or by a request that was refused.
 */
export async function sweep({ address, api, database, boards, moreWords, requests, seed }: Sweep): Promise<Swept> {
  const problems: string[] = [];
  const answers = new Map<string, number>();
  let before = await dumps(database);
  let written = await writesSoFar(database);
  for (const [index, own] of boards.entries()) {
    const other = boards[1 - index] ?? own;
    const wordsOf = async (board: Board): Promise<Words> =>
      new Map([...textsByKey(before.get(board.organisationId) ?? []), ...(await moreWords(board))]);
    const texts = { own: await wordsOf(own), other: await wordsOf(other), marks: [own.mark, other.mark] };
    const said: Asked[] = [];
    const numRuns = Math.ceil(requests / boards.length);
    for (const sent of fc.sample(requestsFor(api, texts, own), { numRuns, seed: seed + index })) {
      const asked = await ask(address, own, sent);
      said.push(asked);
      const name = `${sent.operation.operationId} ${asked.status}`;
      answers.set(name, (answers.get(name) ?? 0) + 1);
      const writes = await writesSoFar(database);
      const after = writes === written ? before : await dumps(database);
      written = writes;
      const found = [
        ...api.problemsOf(sent.operation, asked.answer, asked.text),
        ...doorProblems(asked),
        ...wordsOfTheOther(asked, said, other.mark),
        ...changes(asked, before, after, own, other),
      ];
      problems.push(...found.map((problem) => `${name} as ${sent.role}: ${problem}`));
      before = after;
    }
  }
  if (!isSame(linesOf(before), linesOf(await dumps(database)))) problems.push('something was changed unseen');
  return { problems, answers };
}

/** A transaction that writes takes a number, and one that only reads takes none. */
async function writesSoFar({ kysely }: OpenDatabase): Promise<string> {
  const { rows } = await sql<{ readonly next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(kysely);
  return rows[0]?.next ?? '';
}

type Dumps = Awaited<ReturnType<typeof dumps>>;

function changes({ status, sent }: Asked, before: Dumps, after: Dumps, own: Board, other: Board): readonly string[] {
  const changed = ({ organisationId }: Board) => !isSame(before.get(organisationId), after.get(organisationId));
  return [
    ...(changed(other) ? ['changed the other board'] : []),
    ...(status >= 400 && changed(own) ? ['changed something although it was refused'] : []),
    ...(sent.operation.method === 'get' && changed(own) ? ['changed something by a read'] : []),
  ];
}

function isSame(before: readonly string[] = [], after: readonly string[] = []): boolean {
  return before === after || (before.length === after.length && before.every((line, index) => line === after[index]));
}

function linesOf(all: Dumps): readonly string[] {
  return [...all.values()].flat();
}
