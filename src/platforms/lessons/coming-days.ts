import type { Clock } from '../../clock.ts';
import type { LessonDays } from '../../lessons/lesson-desk.ts';

const day = 86_400_000;

/** From now on. */
export function comingDays(count: number, clock: Clock): LessonDays {
  const now = clock.now();
  return { from: now.toISOString(), to: new Date(now.getTime() + count * day).toISOString() };
}
