import { isDeepStrictEqual } from 'node:util';

/** Whether two pieces of data hold the same, wherever they were parsed. */
export function sameContent(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other, { skipPrototype: true });
}
