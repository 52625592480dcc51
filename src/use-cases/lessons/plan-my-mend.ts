import { judgeLesson, type LessonJudged } from '../../lessons/judge-lesson.ts';
import { planMend, type MendPlan } from '../../lessons/plan-mend.ts';
import { permit } from '../asking.ts';
import { lessonNorm } from './lesson-norm.ts';
import { comingLesson, deskOf } from './own-lesson.ts';
import { refusePupils, type TeacherAsking } from './teacher-asking.ts';

export interface MendPlanSeen {
  readonly lesson: LessonJudged;
  /** Without changes when nothing is to be mended. */
  readonly plan: MendPlan;
}

/** What mending a lesson of the caller would change. @throws AppError not-allowed, for-teachers, lessons-not-shared, no-such-lesson, lesson-over. */
export async function planMyMend(asking: TeacherAsking, lessonId: string): Promise<MendPlanSeen> {
  permit(asking, 'own-lesson.read');
  refusePupils(asking);
  const lesson = await comingLesson(await deskOf(asking), asking, lessonId);
  const norm = await lessonNorm(asking);
  return { lesson: judgeLesson(lesson, norm), plan: planMend(lesson, norm) };
}
