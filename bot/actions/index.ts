import type { Verb } from '../verbs.ts';
import type { Action } from './action.ts';
import { changeReminderAction } from './change-reminder.ts';
import { checkAction } from './check.ts';
import { checklistAction } from './checklist.ts';
import { checklistsAction } from './checklists.ts';
import { confirmMendAction } from './confirm-mend.ts';
import { explainAction } from './explain.ts';
import { instructionsAction } from './instructions.ts';
import { languageAction } from './language.ts';
import { lessonAction } from './lesson.ts';
import { lessonsAction } from './lessons.ts';
import { mendAction } from './mend.ts';
import { readInstructionAction } from './read-instruction.ts';
import { remindAction } from './remind.ts';
import { sayAction } from './say.ts';
import { setReminderAction } from './set-reminder.ts';
import { topicsAction } from './topics.ts';

/** What each button does. */
const actionOf: Readonly<Record<Verb, Action>> = {
  check: checkAction,
  lessons: lessonsAction,
  lesson: lessonAction,
  mend: mendAction,
  'confirm-mend': confirmMendAction,
  instructions: instructionsAction,
  'read-instruction': readInstructionAction,
  topics: topicsAction,
  explain: explainAction,
  remind: remindAction,
  'set-reminder': setReminderAction,
  'change-reminder': changeReminderAction,
  language: languageAction,
  checklists: checklistsAction,
  checklist: checklistAction,
  say: sayAction,
};

export const actions: readonly Action[] = Object.values(actionOf);
