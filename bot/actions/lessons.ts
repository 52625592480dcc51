import { listMyLessons } from '../../src/use-cases/lessons/list-my-lessons.ts';
import { lessonsView } from '../views/lessons-view.ts';
import { notSharedView } from '../views/not-shared-view.ts';
import { pupilView } from '../views/pupil-view.ts';
import { defineOwnAction } from './action.ts';

export const lessonsAction = defineOwnAction('lessons', async (asked, { page }) => {
  const lessons = await listMyLessons(asked);
  if (lessons.kind === 'lessons') return lessonsView(lessons, page, asked.locale);
  return lessons.kind === 'not-shared' ? notSharedView(asked.locale) : pupilView(asked.locale);
});
