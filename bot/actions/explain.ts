import { explanation } from '../my-explanation.ts';
import { defineAction } from './action.ts';

export const explainAction = defineAction('explain', async (asked, { control }) => explanation(asked, control));
