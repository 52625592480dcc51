import type { LessonJudged, PointJudged } from '../../src/lessons/judge-lesson.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { pointsByState } from '../../src/model/lesson.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { optionsLinkWords } from '../../src/text/teacher-words.ts';
import { press, pressChosen } from '../verbs.ts';
import { lessonName, lessonTime, mendButton, pointsThatAre } from './lesson-parts.ts';
import { makeView } from './make-view.ts';
import { stateWords } from './state-words.ts';
import type { Block, Point, View, ViewAction } from './view.ts';

const texts = {
  inShort: {
    nl: '{ok, plural, =0 {Nog geen punt in orde} one {# punt in orde} other {# punten in orde}}, {toMend} goed te zetten, {unseen} niet te zien.',
    en: '{ok, plural, =0 {No point in order yet} one {# point in order} other {# points in order}}, {toMend} to mend, {unseen} cannot be seen.',
  },
  becomes: { nl: 'Wordt: {becomes}', en: 'Becomes: {becomes}' },
  about: { nl: 'Wat betekent dit?', en: 'What does this mean?' },
  point: { nl: 'Punt', en: 'Point' },
  explain: { nl: 'Leg uit', en: 'Explain' },
  back: { nl: 'Mijn lessen', en: 'My lessons' },
} as const satisfies Record<string, Localized>;

/** One lesson, point by point: what is right first. */
export function lessonView(lesson: LessonJudged, locale: Locale): View {
  return makeView({
    title: lessonName(lesson, locale),
    summary: inShort(lesson, locale),
    blocks: [
      { kind: 'text', text: lessonTime(lesson, locale), tone: 'subtle' },
      { kind: 'points', points: pointsByState(lesson).map((point) => pointOf(point, locale)) },
      ...explainPart(lesson, locale),
    ],
    actions: [...mendButton(lesson, locale), ...optionsButton(lesson, locale), backToLessons(locale)],
    refresh: { verb: 'lesson', data: { lesson: lesson.id } },
  });
}

export function backToLessons(locale: Locale): ViewAction {
  return press('lessons', say(texts.back, locale), { page: 0 });
}

/** The vendor's own page; null where it does not say where that is. */
export function optionsButton({ platform, optionsLink }: LessonJudged, locale: Locale): readonly ViewAction[] {
  return optionsLink === null ? [] : [{ kind: 'open', title: say(optionsLinkWords[platform], locale), url: optionsLink }];
}

function inShort(lesson: LessonJudged, locale: Locale): string {
  const [ok, toMend, unseen] = (['in-order', 'to-mend', 'unknown'] as const).map((state) => pointsThatAre(state, lesson).length);
  return fill(texts.inShort, { ok: ok ?? 0, toMend: toMend ?? 0, unseen: unseen ?? 0 }, locale);
}

const looks = {
  'in-order': { state: 'ok', word: stateWords.inOrder },
  'to-mend': { state: 'attention', word: stateWords.attention },
  choice: { state: 'information', word: stateWords.free },
  unknown: { state: 'unknown', word: stateWords.unknown },
} as const;

function pointOf({ state, title, says, becomes, findOut }: PointJudged, locale: Locale): Point {
  const mended = becomes === null ? [] : [fill(texts.becomes, { becomes: say(becomes, locale) }, locale)];
  const [detail] = [...mended, ...(findOut === null ? [] : [say(findOut, locale)])];
  return {
    state: looks[state].state,
    stateWord: say(looks[state].word, locale),
    text: `${say(title, locale)}: ${say(says, locale)}`,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** An explanation of each point, in one place: a button beside each would bury them. */
function explainPart({ points }: LessonJudged, locale: Locale): readonly Block[] {
  const options = points.map(({ point, title }) => ({ title: say(title, locale), value: point }));
  const [first] = options;
  if (first === undefined) return [];
  const choice = { kind: 'choice', id: 'control', label: say(texts.point, locale), options, chosen: first.value } as const;
  return [
    { kind: 'part', title: say(texts.about, locale), blocks: [choice], actions: [pressChosen('explain', say(texts.explain, locale))] },
  ];
}
