import type { Action } from '../auth/permissions.ts';
import type { PlatformId } from '../model/platform.ts';
import { permit } from '../use-cases/asking.ts';
import type { TeacherAsking } from '../use-cases/lessons/teacher-asking.ts';
import type { Call } from './route.ts';

/** The caller as somebody who asks about their own lessons. The vendor is asked who they are only after they were allowed to ask. */
export async function asTeacher(call: Call, action: Action, platform: PlatformId): Promise<TeacherAsking> {
  permit(call, action);
  const { actor, store, clock, newId, parts, bearer } = call;
  return {
    actor,
    store,
    clock,
    newId,
    platform,
    checks: parts.checks,
    person: await parts.person(actor, platform),
    lessons: async () => parts.lessons(actor, bearer(), platform),
  };
}
