import { createHash } from 'node:crypto';
import type { Lesson, LessonPointId } from '../model/lesson.ts';
import type { Localized } from '../model/language.ts';
import { stepNames, type Step } from '../model/step.ts';
import { judgeLesson, mendingStep, placeUpTo, type LessonNorm, type PointJudged } from './judge-lesson.ts';
import type { LessonChanges } from './lesson-desk.ts';
import { points } from './points/index.ts';

/** One point that mending sets. */
export interface MendChange {
  readonly point: LessonPointId;
  readonly title: Localized;
  readonly from: Step;
  readonly to: Step;
  /** `Wachtruimte overslaan: van “iedereen” naar “alleen de organisator”.` */
  readonly says: Localized;
  /** Settings of the meeting, by the vendor's names. */
  readonly values: LessonChanges;
}

/** What mending one lesson will change. */
export interface MendPlan {
  readonly lessonId: string;
  /** Empty: nothing is to be mended. */
  readonly changes: readonly MendChange[];
  /** Of the lesson and what is shown of the changes: who confirms one plan does not confirm another. */
  readonly fingerprint: string;
}

/** Only what is looser than asked, and each to a stricter step. What is not known is left alone. */
export function planMend(lesson: Lesson, norm: LessonNorm): MendPlan {
  const changes = judgeLesson(lesson, norm).points.flatMap((judged) => changeOf(judged, lesson));
  return { lessonId: lesson.id, changes, fingerprint: fingerprintOf(lesson, changes) };
}

function changeOf({ point: id, title, state, now, asked }: PointJudged, { platform }: Lesson): readonly MendChange[] {
  const point = points[id];
  const side = point.sides[platform];
  if (state !== 'to-mend' || now === null || asked === null || side === undefined) return [];
  const to = mendingStep(point, side, placeUpTo(point, asked));
  const values = to === null ? undefined : side.toReach[to];
  if (to === null || values === undefined) return [];
  return [{ point: id, title, from: now, to, says: sayChange(title, now, to), values }];
}

function sayChange(title: Localized, from: Step, to: Step): Localized {
  return {
    nl: `${title.nl}: van “${stepNames[from].nl}” naar “${stepNames[to].nl}”.`,
    en: `${title.en}: from “${stepNames[from].en}” to “${stepNames[to].en}”.`,
  };
}

function fingerprintOf({ platform, id }: Lesson, changes: readonly MendChange[]): string {
  const shown = JSON.stringify([platform, id, changes.map(({ point, from, to }) => [point, from, to])]);
  return createHash('sha256').update(shown).digest('base64url').slice(0, 22);
}
