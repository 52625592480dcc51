/** The words that answers about lessons use, for whoever describes these answers. */
export { arrangedStates } from '../../lessons/check/arranged.ts';
export { instructionReasons } from '../../lessons/check/instructions.ts';
export { pointStates } from '../../model/lesson.ts';
export { mendOutcomes } from '../../lessons/mend-lesson.ts';
export { teacherCheckBases } from '../../lessons/teacher-check.ts';
