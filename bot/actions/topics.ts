import { topics } from '../my-explanation.ts';
import { defineAction } from './action.ts';

export const topicsAction = defineAction('topics', (asked) => topics(asked, []));
