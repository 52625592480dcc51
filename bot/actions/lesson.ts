import { planMyMend } from '../../src/use-cases/lessons/plan-my-mend.ts';
import { lessonView } from '../views/lesson-view.ts';
import { defineOwnAction } from './action.ts';

export const lessonAction = defineOwnAction('lesson', async (asked, { lesson }) => {
  const seen = await planMyMend(asked, lesson);
  return lessonView(seen.lesson, asked.locale);
});
