import { myCheck } from '../my-check.ts';
import { defineAction } from './action.ts';

export const checkAction = defineAction('check', myCheck);
