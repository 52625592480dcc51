import type { Turn } from './turn.ts';

/** Nothing of a pupil is ever kept, and in somebody's own chat everything is of them: it is kept of those only who are known to be none. */
export function mayBeKept({ actor, person, place }: Turn): boolean {
  if (place.kind !== 'personal') return person?.role !== 'student';
  return person?.role === 'teacher' || person?.role === 'staff' || actor.roles.some((role) => role !== 'teacher');
}
