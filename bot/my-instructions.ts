import { getMyCheck } from '../src/use-cases/lessons/get-my-check.ts';
import type { Asked } from './asked.ts';
import { instructionsView } from './views/instructions-view.ts';
import { pupilView } from './views/pupil-view.ts';
import type { View } from './views/view.ts';

/** A page of what somebody does themselves. @throws AppError not-allowed. */
export async function instructionsFor(asked: Asked, page: number): Promise<View> {
  const check = await getMyCheck(asked);
  return check.kind === 'for-teachers' ? pupilView(asked.locale) : instructionsView(check.instructions, page, asked.locale);
}
