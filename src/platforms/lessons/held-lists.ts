import type { Clock } from '../../clock.ts';
import type { LessonsRead } from '../../lessons/lesson-desk.ts';

/** What was just read of teachers' lessons. Held in memory only. */
export interface HeldLists {
  /** What is held of the teacher, or what `read` answers; a failure is not held. */
  of(teacherId: string, read: () => Promise<LessonsRead>): Promise<LessonsRead>;
  /** Something of the teacher's was changed. */
  forget(teacherId: string): void;
}

/**
 * Milliseconds. Graph answers about 2,000 questions after meetings a month for each person (learn.microsoft.com/graph/throttling-limits), and a card is
 * looked at again by whoever scrolls past it.
 */
const freshFor = 30_000;
const mostHeld = 2000;

export function heldLists(clock: Clock): HeldLists {
  const held = new Map<string, { readonly until: number; readonly list: Promise<LessonsRead> }>();
  return {
    of(teacherId, read) {
      const now = clock.now().getTime();
      const before = held.get(teacherId);
      if (before !== undefined && now < before.until) return before.list;
      const list = read();
      const one = { until: now + freshFor, list };
      held.delete(teacherId);
      held.set(teacherId, one);
      list.catch(() => held.get(teacherId) === one && held.delete(teacherId));
      const [oldest] = held.keys();
      if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
      return list;
    },
    forget: (teacherId) => void held.delete(teacherId),
  };
}
