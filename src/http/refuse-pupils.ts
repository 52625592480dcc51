import type { Action } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { refusePupils as refuseKnownPupils, requireStaff, type PersonOf } from '../use-cases/lessons/teacher-asking.ts';
import type { ApiParts } from './api-parts.ts';

/** Of whoever does one of these something is kept in their name. What is about lessons asks by itself. */
const keeping: ReadonlySet<Action> = new Set(['own-checklist.change', 'reminder.set', 'reminder.set-elsewhere']);
/** Teachers see these: what they do themselves, and which cards they set. */
const reading: ReadonlySet<Action> = new Set(['own-checklist.read', 'reminder.read']);

/**
 * Where anybody of the tenant passes for a teacher, a pupil who opens the tab does so too: the vendor is asked who they are. Whom it calls a pupil sees nothing
 * that is meant for teachers; whom it does not tell of could be one, and nothing of a pupil is ever kept.
 * @throws AppError for-teachers, teacher-not-known.
 */
export async function refusePupils(
  action: Action | null,
  actor: Actor,
  { teachers, person }: Pick<ApiParts, 'teachers' | 'person'>,
): Promise<void> {
  const isNamed = teachers === 'named' || actor.roles.some((role) => role !== 'teacher');
  if (action === null || isNamed || !(keeping.has(action) || reading.has(action))) return;
  const told = await orUnknown(person(actor, actor.signedInBy === 'google' ? 'meet' : 'teams'));
  if (keeping.has(action)) requireStaff({ actor, person: told });
  else refuseKnownPupils({ person: told });
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
