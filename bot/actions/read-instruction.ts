import { confirmInstruction } from '../../src/use-cases/lessons/confirm-instruction.ts';
import { myCheck } from '../my-check.ts';
import { instructionsFor } from '../my-instructions.ts';
import { defineOwnAction } from './action.ts';

/** “I have read this”; the reader goes on where they were. */
export const readInstructionAction = defineOwnAction('read-instruction', async (asked, { instruction, fingerprint, back, page }) => {
  await confirmInstruction(asked, { instruction, fingerprint });
  return back === 'check' ? myCheck(asked) : instructionsFor(asked, page);
});
