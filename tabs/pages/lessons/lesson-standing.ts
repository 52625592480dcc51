import { isReady } from '../../../src/model/lesson.ts';
import type { Instruction, Lesson, MendResult, MyLessons } from '../../api/operations.ts';

export type Point = Lesson['points'][number];

export function countOf(state: Point['state'], { points }: Pick<Lesson, 'points'>): number {
  return points.filter((point) => point.state === state).length;
}

/** What was not all read is not called ready. */
export function areReady({ lessons, problems }: Pick<Extract<MyLessons, { kind: 'lessons' }>, 'lessons' | 'problems'>): boolean {
  return lessons.length > 0 && problems.length === 0 && lessons.every(isReady);
}

/** Points that are looser than asked and that mending did not touch: the teacher sets them. */
export function leftOpen({ lesson, refused }: Pick<MendResult, 'lesson' | 'refused'>): readonly Point[] {
  return lesson.points.filter(({ state, point }) => state === 'to-mend' && refused.every((change) => change.point !== point));
}

/** What was not read yet stands first, once: nothing jumps away under the finger of whoever says that they read it. */
export function readingOrder(instructions: readonly Instruction[]): readonly string[] {
  return [...instructions.filter(({ readAt }) => readAt === null), ...instructions.filter(({ readAt }) => readAt !== null)].map(
    ({ id }) => id,
  );
}

/** In an order that was made before; what came later stands first. */
export function inOrderOf(instructions: readonly Instruction[], made: readonly string[]): readonly Instruction[] {
  return instructions.toSorted((a, b) => made.indexOf(a.id) - made.indexOf(b.id));
}
