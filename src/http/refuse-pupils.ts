import type { Action } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { requireStaff, type PersonOf } from '../use-cases/lessons/teacher-asking.ts';
import type { ApiParts } from './api-parts.ts';

/** Of whoever does one of these something is kept in their name. What is about lessons asks by itself. */
const keeping: ReadonlySet<Action> = new Set(['own-checklist.change', 'reminder.set', 'reminder.set-elsewhere']);

/**
 * Where anybody of the tenant passes for a teacher, a pupil who opens the tab does so too, and nothing of a pupil is ever kept: before it would be, the vendor
 * is asked who they are.
 * @throws AppError for-teachers, teacher-not-known.
 */
export async function refusePupils(
  action: Action | null,
  actor: Actor,
  { teachers, person }: Pick<ApiParts, 'teachers' | 'person'>,
): Promise<void> {
  const isNamed = teachers === 'named' || actor.roles.some((role) => role !== 'teacher');
  if (action === null || !keeping.has(action) || isNamed) return;
  requireStaff({ actor, person: await orUnknown(person(actor, actor.signedInBy === 'google' ? 'meet' : 'teams')) });
}

/** Whom the vendor cannot be asked about could be anybody. */
async function orUnknown(person: ReturnType<PersonOf>): ReturnType<PersonOf> {
  try {
    return await person;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
