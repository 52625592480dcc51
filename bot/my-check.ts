import { AppError } from '../src/errors.ts';
import { getMyCheck } from '../src/use-cases/lessons/get-my-check.ts';
import { listMyLessons } from '../src/use-cases/lessons/list-my-lessons.ts';
import type { Asked } from './asked.ts';
import { checkView, type LessonsForCheck } from './views/check-view.ts';
import { pupilView } from './views/pupil-view.ts';
import { sharedCheckView } from './views/shared-view.ts';
import type { View } from './views/view.ts';

/** The overview of whoever asks; where others read along, only what is so for all teachers. @throws AppError not-allowed. */
export async function myCheck(asked: Asked): Promise<View> {
  if (!asked.isPrivate) return sharedCheck(asked);
  const [check, lessons] = await Promise.all([getMyCheck(asked), lessonsFor(asked)]);
  return check.kind === 'for-teachers' || lessons === 'for-teachers' ? pupilView(asked.locale) : checkView(check, lessons, asked.locale);
}

async function sharedCheck(asked: Asked): Promise<View> {
  const check = await getMyCheck({ ...asked, person: null });
  return sharedCheckView(check.kind === 'for-teachers' ? [] : check.arranged, asked.locale);
}

/** A calendar that cannot be read takes nothing else away. */
async function lessonsFor(asked: Asked): Promise<LessonsForCheck | 'for-teachers'> {
  try {
    const lessons = await listMyLessons(asked);
    return lessons.kind === 'for-teachers' ? 'for-teachers' : lessons;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'not-allowed') return { kind: 'failed', error };
    throw error;
  }
}
