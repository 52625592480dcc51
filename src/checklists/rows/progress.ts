import { leavesOf, type Row } from './row.ts';

/** How far a list is; what is optional counts only when it is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly late: number;
  /** Ticks that the audit contradicts. */
  readonly contradicted: number;
}

export function progressOf(rows: readonly Row[]): Progress {
  const counted = leavesOf(rows).filter((row) => !row.private && (row.done || !row.item.optional));
  const number = (holds: (row: Row) => boolean) => counted.filter(holds).length;
  return {
    done: number(({ done }) => done),
    total: counted.length,
    late: number(({ late }) => late),
    contradicted: number(isContradicted),
  };
}

/** Somebody said it is done, and the audit sees otherwise. */
export function isContradicted({ done, by, tickable }: Row): boolean {
  return !done && tickable && by === 'audit';
}
