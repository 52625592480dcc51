import type { LessonJudged } from '../../src/lessons/judge-lesson.ts';
import type { MendChange } from '../../src/lessons/plan-mend.ts';
import type { MendOutcome, MendResult } from '../../src/lessons/mend-lesson.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { mendResults } from '../../src/text/teacher-words.ts';
import { press } from '../verbs.ts';
import { lessonName, lessonTime, pointsThatAre } from './lesson-parts.ts';
import { backToLessons, optionsButton } from './lesson-view.ts';
import { makeView } from './make-view.ts';
import { mendView, setYourself } from './mend-view.ts';
import { stateWords } from './state-words.ts';
import type { Point, View } from './view.ts';

const leads: Readonly<Record<Exclude<MendOutcome, 'nothing-to-mend'>, Localized>> = {
  ...mendResults,
  stale: {
    nl: 'Deze les is intussen veranderd, dus ik heb nog niets aangepast. Kijk nog eens:',
    en: 'This lesson has changed in the meantime, so I have not changed anything yet. Please look again:',
  },
};

const texts = {
  look: { nl: 'Bekijk de les', en: 'View the lesson' },
} as const satisfies Record<string, Localized>;

/** What came of mending, in the vendor's words for how it is now; what changed meanwhile is to be confirmed anew. */
export function mendResultView({ outcome, lesson, mended, refused, wayOut, plan }: MendResult, locale: Locale): View {
  if (outcome === 'nothing-to-mend') return mendView(lesson, plan, locale);
  const lead = fill(leads[outcome], { mended: mended.length, refused: refused.length }, locale);
  const left = leftOpen(lesson, refused);
  if (outcome === 'stale') return mendView(lesson, plan, locale, lead);
  const todo = [...(wayOut === null ? [] : [say(wayOut, locale)]), ...(left.length === 0 ? [] : [setYourself(locale)])];
  return makeView({
    title: lessonName(lesson, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead, tone: 'strong' },
      { kind: 'text', text: lessonTime(lesson, locale), tone: 'subtle' },
      { kind: 'points', points: pointsOf([...mended, ...refused, ...left], lesson, locale) },
      ...todo.map((text) => ({ kind: 'text', text }) as const),
    ],
    actions: [
      ...(todo.length === 0 ? [] : optionsButton(lesson, locale)),
      press('lesson', say(texts.look, locale), { lesson: lesson.id }),
      backToLessons(locale),
    ],
  });
}

type Named = Pick<MendChange, 'point' | 'title'>;

/** What is looser than asked, and was not in the plan because we cannot set it. */
function leftOpen(lesson: LessonJudged, refused: readonly MendChange[]): readonly Named[] {
  return pointsThatAre('to-mend', lesson).filter(({ point }) => refused.every((change) => change.point !== point));
}

/** Each as the vendor says that it is now. */
function pointsOf(named: readonly Named[], { points }: LessonJudged, locale: Locale): readonly Point[] {
  return named.map(({ point, title }) => {
    const judged = points.find((one) => one.point === point);
    const state = judged === undefined || judged.state === 'unknown' ? 'unknown' : judged.state === 'to-mend' ? 'attention' : 'ok';
    const text = judged === undefined ? say(title, locale) : `${say(title, locale)}: ${say(judged.says, locale)}`;
    return { state, stateWord: say(words[state], locale), text };
  });
}

const words = { ok: stateWords.inOrder, attention: stateWords.attention, unknown: stateWords.unknown } as const;
