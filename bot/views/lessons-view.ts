import type { LessonsSeen } from '../../src/use-cases/lessons/list-my-lessons.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { isReady } from '../../src/model/lesson.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { lessonWords } from '../../src/text/teacher-words.ts';
import { press } from '../verbs.ts';
import { lessonPart, pointsThatAre } from './lesson-parts.ts';
import { makeView } from './make-view.ts';
import { pageButtons, pageOf, placeLine } from './paged.ts';
import { stateWords } from './state-words.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Je lessen, komende 7 dagen', en: 'Your lessons, next 7 days' },
  none: { nl: 'Je hebt de komende 7 dagen geen lessen op afstand.', en: 'You have no remote lessons in the next 7 days.' },
  ...lessonWords,
  back: { nl: 'Overzicht', en: 'Overview' },
} as const satisfies Record<string, Localized>;

const onOnePage = 5;

export function lessonsView(seen: LessonsSeen, page: number, locale: Locale): View {
  const paged = pageOf(seen.lessons, page, onOnePage);
  const lead = lessonsInShort(seen, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      ...problemLines(seen, locale),
      ...placeLine(paged, locale),
      ...paged.shown.map((lesson) => lessonPart(lesson, locale)),
    ],
    actions: [
      ...pageButtons(paged, locale, (to, title) => press('lessons', title, { page: to })),
      press('check', say(texts.back, locale), {}),
    ],
    refresh: { verb: 'lessons', data: { page: paged.page } },
  });
}

/** How all of them stand, in a sentence. What was not all read is not called ready. */
export function lessonsInShort({ lessons, problems }: LessonsSeen, locale: Locale): string {
  if (lessons.length === 0 && problems.length === 0) return say(texts.none, locale);
  if (problems.length === 0 && lessons.every(isReady)) return fill(texts.ready, { count: lessons.length }, locale);
  return fill(texts.someToMend, { toMend: lessons.filter((lesson) => pointsThatAre('to-mend', lesson).length > 0).length }, locale);
}

/** What could not be read is told before what could. */
export function problemLines({ problems }: LessonsSeen, locale: Locale): readonly Block[] {
  if (problems.length === 0) return [];
  const points = problems.map((problem) => ({
    state: 'unknown' as const,
    stateWord: say(stateWords.unknown, locale),
    text: say(problem, locale),
  }));
  return [{ kind: 'points', points }];
}
