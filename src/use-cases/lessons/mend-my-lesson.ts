import type { Timer } from '../../clock.ts';
import { mendLesson, type MendResult } from '../../lessons/mend-lesson.ts';
import { permit } from '../asking.ts';
import { writeTrail } from '../write-trail.ts';
import { lessonNorm } from './lesson-norm.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { comingLesson, deskOf } from './own-lesson.ts';
import { requireStaff, type TeacherAsking } from './teacher-asking.ts';

/** What a teacher confirmed. */
export interface MendWanted {
  readonly lesson: string;
  /** Of the plan that they were shown. */
  readonly fingerprint: string;
}

/**
 * Mends a lesson of the caller as they confirmed it. A second click waits for the first, and then finds nothing to mend.
 * @throws AppError not-allowed, for-teachers, teacher-not-known, lessons-not-shared, no-such-lesson, lesson-over, lesson-busy, and what the desk throws.
 */
export async function mendMyLesson(asking: TeacherAsking & { readonly timer: Timer }, wanted: MendWanted): Promise<MendResult> {
  permit(asking, 'own-lesson.mend');
  requireStaff(asking);
  const desk = await deskOf(asking);
  const norm = await lessonNorm(asking);
  return oneAtATime(asking, `mend/${asking.platform}/${wanted.lesson}`, async () => {
    const found = await comingLesson(desk, asking, wanted.lesson);
    const result = await mendLesson(desk, found, norm, wanted.fingerprint);
    if (result.mended.length > 0) await keepTrail(asking, result);
    return result;
  });
}

/** What somebody called the lesson stays out: names of pupils stand in it. */
async function keepTrail(asking: TeacherAsking, { lesson, mended }: MendResult): Promise<void> {
  const steps = (which: 'from' | 'to') => Object.fromEntries(mended.map((change) => [change.point, change[which]]));
  await writeTrail(asking.store, asking, {
    action: 'lesson.mended',
    subject: `lesson/${lesson.platform}/${lesson.id}`,
    before: steps('from'),
    after: steps('to'),
  });
}
