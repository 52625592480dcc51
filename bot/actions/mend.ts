import { planMyMend } from '../../src/use-cases/lessons/plan-my-mend.ts';
import { mendView } from '../views/mend-view.ts';
import { defineOwnAction } from './action.ts';

/** Shows what mending would change; nothing is changed yet. */
export const mendAction = defineOwnAction('mend', async (asked, { lesson }) => {
  const seen = await planMyMend(asked, lesson);
  return mendView(seen.lesson, seen.plan, asked.locale);
});
