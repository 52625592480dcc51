import { contentsOf } from '../remind/keep-reminder.ts';
import { defineAction } from './action.ts';

export const cardContentsAction = defineAction('card-contents', contentsOf);
