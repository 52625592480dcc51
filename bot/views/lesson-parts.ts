import type { LessonJudged, PointJudged } from '../../src/lessons/judge-lesson.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import type { PointState } from '../../src/model/lesson.ts';
import { fill, period } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { lessonWords } from '../../src/text/teacher-words.ts';
import { press } from '../verbs.ts';
import { nameOf } from './short.ts';
import { stateWords } from './state-words.ts';
import type { Block, Point, ViewAction } from './view.ts';

const texts = {
  ...lessonWords,
  allRight: { nl: 'Klaar voor de les.', en: 'Ready for the lesson.' },
  toMend: {
    nl: '{count, plural, one {# punt} other {# punten}}: {names}{more, plural, =0 {} other { en nog #}}.',
    en: '{count, plural, one {# point} other {# points}}: {names}{more, plural, =0 {} other { and # more}}.',
  },
  notSeen: {
    nl: '{names}{more, plural, =0 {} other { en nog # punten}}.',
    en: '{names}{more, plural, =0 {} other { and # more points}}.',
  },
  nothingSeen: { nl: 'Van deze les is niets te zien.', en: 'Nothing of this lesson can be seen.' },
  mend: { nl: 'Zet goed', en: 'Mend' },
  look: { nl: 'Bekijk', en: 'View' },
} as const satisfies Record<string, Localized>;

export function lessonName({ subject }: Pick<LessonJudged, 'subject'>, locale: Locale): string {
  return nameOf(subject) ?? say(texts.nameless, locale);
}

/** `maandag 23 november, 10:00–10:45; 3 keer in deze dagen`. */
export function lessonTime({ startsAt, endsAt, times }: LessonJudged, locale: Locale): string {
  const when = period(startsAt, endsAt, locale);
  return times > 1 ? fill(texts.series, { when, times }, locale) : when;
}

/** One lesson in a list: what is to be mended in a line, and the buttons for it. */
export function lessonPart(lesson: LessonJudged, locale: Locale): Block {
  return {
    kind: 'part',
    title: lessonName(lesson, locale),
    subtitle: lessonTime(lesson, locale),
    blocks: [{ kind: 'points', points: linesOf(lesson, locale) }],
    actions: [...mendButton(lesson, locale), press('lesson', say(texts.look, locale), { lesson: lesson.id })],
  };
}

/** Where there is something to mend. */
export function mendButton(lesson: LessonJudged, locale: Locale): readonly ViewAction[] {
  if (pointsThatAre('to-mend', lesson).length === 0) return [];
  return [press('mend', say(texts.mend, locale), { lesson: lesson.id }, 'primary')];
}

export function pointsThatAre(state: PointState, { points }: LessonJudged): readonly PointJudged[] {
  return points.filter((point) => point.state === state);
}

const mostNames = 5;

/** A lesson of which nothing could be seen is not called ready. */
function linesOf(lesson: LessonJudged, locale: Locale): readonly Point[] {
  const toMend = pointsThatAre('to-mend', lesson);
  const unseen = pointsThatAre('unknown', lesson);
  const mend: Point[] = toMend.length === 0 ? [] : [{ state: 'attention', ...lineOf('attention', texts.toMend, toMend, locale) }];
  const look: Point[] = unseen.length === 0 ? [] : [{ state: 'unknown', ...lineOf('unknown', texts.notSeen, unseen, locale) }];
  if (mend.length + look.length > 0) return [...mend, ...look];
  if (lesson.points.length === 0) {
    return [{ state: 'unknown', stateWord: say(stateWords.unknown, locale), text: say(texts.nothingSeen, locale) }];
  }
  return [{ state: 'ok', stateWord: say(stateWords.inOrder, locale), text: say(texts.allRight, locale) }];
}

function lineOf(
  word: 'attention' | 'unknown',
  message: Localized,
  points: readonly PointJudged[],
  locale: Locale,
): Pick<Point, 'stateWord' | 'text'> {
  const names = points.slice(0, mostNames).map(({ title }) => inSentence(say(title, locale)));
  const values = { count: points.length, names: names.join(', '), more: points.length - names.length };
  return { stateWord: say(stateWords[word], locale), text: fill(message, values, locale) };
}

/** `Wachtruimte` → `wachtruimte`; `AI-notities` stays. */
function inSentence(title: string): string {
  return title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
