import { instructionsFor } from '../my-instructions.ts';
import { defineOwnAction } from './action.ts';

export const instructionsAction = defineOwnAction('instructions', async (asked, { page }) => instructionsFor(asked, page));
