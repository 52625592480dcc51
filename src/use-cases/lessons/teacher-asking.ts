import { AppError } from '../../errors.ts';
import type { LessonDesk } from '../../lessons/lesson-desk.ts';
import type { Actor } from '../../model/actor.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { PersonHere } from '../../schools/person-desk.ts';
import type { Deciding } from '../asking.ts';
import type { KeptChecks } from './kept-checks.ts';

/** Somebody who asks about lessons of their own; a turn in a chat has all of it. */
export interface TeacherAsking extends Deciding {
  /** Whose lessons: the chat's own platform. */
  readonly platform: PlatformId;
  /** Null: the vendor could not be asked about them. */
  readonly person: PersonHere | null;
  /** Their own meetings; null while they have not agreed that Lesklaar looks at these as them. */
  readonly lessons: () => Promise<LessonDesk | null>;
  /** Lives as long as the service. */
  readonly checks: KeptChecks;
}

/** The own meetings on a platform of whoever shows this token; null where they are not known there, or have not agreed. */
export type LessonDeskOf = (actor: Actor, bearerToken: string, platform: PlatformId) => Promise<LessonDesk | null>;

/** What the platform's vendor tells of the caller; null when it could not be asked. */
export type PersonOf = (actor: Actor, platform: PlatformId) => Promise<PersonHere | null>;

/** @throws AppError for-teachers when it is a pupil who asks. */
export function refusePupils({ person }: Pick<TeacherAsking, 'person'>): void {
  if (isPupil(person)) throw new AppError('for-teachers', {});
}

export function isPupil(person: PersonHere | null): boolean {
  return person?.role === 'student';
}

/**
 * Before anything is kept of a person: nothing of a pupil ever is, and where nobody tells the role, it could be one. Whom the school gave a role in Lesklaar
 * by name is none.
 * @throws AppError for-teachers, teacher-not-known.
 */
export function requireStaff({ actor, person }: Pick<TeacherAsking, 'actor' | 'person'>): void {
  refusePupils({ person });
  const isStaff = person?.role === 'teacher' || person?.role === 'staff';
  const wasGivenARole = actor.roles.some((role) => role !== 'teacher') || (person?.appRoles.length ?? 0) > 0;
  if (!isStaff && !wasGivenARole) throw new AppError('teacher-not-known', {});
}
