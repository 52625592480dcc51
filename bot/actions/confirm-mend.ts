import { mendMyLesson } from '../../src/use-cases/lessons/mend-my-lesson.ts';
import { mendResultView } from '../views/mend-result-view.ts';
import { defineOwnAction } from './action.ts';

/** Changes the lesson as it was shown, or nothing when it is another one by now. */
export const confirmMendAction = defineOwnAction('confirm-mend', async (asked, { lesson, plan }) => {
  return mendResultView(await mendMyLesson(asked, { lesson, fingerprint: plan }), asked.locale);
});
