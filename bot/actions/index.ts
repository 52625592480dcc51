import type { Verb } from '../verbs.ts';
import type { Action } from './action.ts';
import { assignThingAction } from './assign-thing.ts';
import { cardContentAction } from './card-content.ts';
import { cardContentsAction } from './card-contents.ts';
import { changeReminderAction } from './change-reminder.ts';
import { checkAction } from './check.ts';
import { checklistAction } from './checklist.ts';
import { checklistBlockAction } from './checklist-block.ts';
import { checklistCardAction } from './checklist-card.ts';
import { checklistItemAction } from './checklist-item.ts';
import { checklistQuestionAction } from './checklist-question.ts';
import { checklistsAction } from './checklists.ts';
import { confirmMendAction } from './confirm-mend.ts';
import { digestAction } from './digest.ts';
import { explainAction } from './explain.ts';
import { finishThingAction } from './finish-thing.ts';
import { instructionsAction } from './instructions.ts';
import { languageAction } from './language.ts';
import { lessonAction } from './lesson.ts';
import { lessonsAction } from './lessons.ts';
import { mendAction } from './mend.ts';
import { putOffThingAction } from './put-off-thing.ts';
import { readInstructionAction } from './read-instruction.ts';
import { remindAction } from './remind.ts';
import { sayAction } from './say.ts';
import { setReminderAction } from './set-reminder.ts';
import { takeThingAction } from './take-thing.ts';
import { thingAction } from './thing.ts';
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
  'card-contents': cardContentsAction,
  'card-content': cardContentAction,
  language: languageAction,
  checklists: checklistsAction,
  checklist: checklistAction,
  'checklist-item': checklistItemAction,
  'checklist-card': checklistCardAction,
  'checklist-block': checklistBlockAction,
  'checklist-question': checklistQuestionAction,
  digest: digestAction,
  thing: thingAction,
  'finish-thing': finishThingAction,
  'take-thing': takeThingAction,
  'assign-thing': assignThingAction,
  'put-off-thing': putOffThingAction,
  say: sayAction,
};

export const actions: readonly Action[] = Object.values(actionOf);
