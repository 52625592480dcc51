import { AppError } from '../errors.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Localized } from '../model/language.ts';
import { judgeLesson, type LessonJudged, type LessonNorm } from './judge-lesson.ts';
import type { LessonDesk } from './lesson-desk.ts';
import { changeItYourself } from './lesson-sentences.ts';
import { planMend, type MendChange, type MendPlan } from './plan-mend.ts';

/**
 * mended: all that was confirmed holds now. partly, refused: the vendor did not take some of it, or nothing. nothing-to-mend: it was in order already, as
 * after a second click. stale: something changed since the plan was shown, nothing was done, and the new plan is here to be confirmed.
 */
export const mendOutcomes = ['mended', 'partly', 'refused', 'nothing-to-mend', 'stale'] as const;
export type MendOutcome = (typeof mendOutcomes)[number];

export interface MendResult {
  readonly outcome: MendOutcome;
  /** As the vendor says that it is now. */
  readonly lesson: LessonJudged;
  /** What was changed. */
  readonly mended: readonly MendChange[];
  /** What the vendor did not take. */
  readonly refused: readonly MendChange[];
  /** The way out for what was refused: what the teacher does instead, at the lesson's own options; null where nothing was. */
  readonly wayOut: Localized | null;
  /** What could be mended now. */
  readonly plan: MendPlan;
}

/**
 * Carries out what was confirmed, if it is still what there is to do. What of it was done is told by the vendor's answer, not by ours.
 * @throws AppError what the desk throws, but for refusals of values.
 */
export async function mendLesson(desk: LessonDesk, found: Lesson, norm: LessonNorm, fingerprint: string): Promise<MendResult> {
  const plan = planMend(found, norm);
  if (plan.changes.length === 0) return resultOf('nothing-to-mend', found, norm);
  if (plan.fingerprint !== fingerprint) return resultOf('stale', found, norm);
  const changed = await changeAll(desk, found, plan.changes);
  const stillLoose = new Set(planMend(changed, norm).changes.map(({ point }) => point));
  const seen = new Map(judgeLesson(changed, norm).points.map(({ point, state }) => [point, state]));
  const isMended = ({ point }: MendChange): boolean => !stillLoose.has(point) && seen.get(point) !== 'unknown';
  const mended = plan.changes.filter(isMended);
  const refused = plan.changes.filter((change) => !isMended(change));
  const outcome = refused.length === 0 ? 'mended' : mended.length === 0 ? 'refused' : 'partly';
  return { ...resultOf(outcome, changed, norm), mended, refused, wayOut: refused.length === 0 ? null : changeItYourself(changed) };
}

function resultOf(outcome: MendOutcome, lesson: Lesson, norm: LessonNorm): MendResult {
  return { outcome, lesson: judgeLesson(lesson, norm), mended: [], refused: [], wayOut: null, plan: planMend(lesson, norm) };
}

/** All at once; where the vendor does not take that, one by one, so that one value that it refuses does not keep the others from being mended. */
async function changeAll(desk: LessonDesk, before: Lesson, changes: readonly MendChange[]): Promise<Lesson> {
  const together = await changed(desk, before, changes);
  if (together !== null || changes.length === 1) return together ?? before;
  let lesson = before;
  for (const change of changes) lesson = (await changed(desk, lesson, [change])) ?? lesson;
  return lesson;
}

/** Null: the vendor refused. */
async function changed(desk: LessonDesk, { id }: Lesson, changes: readonly MendChange[]): Promise<Lesson | null> {
  try {
    return await desk.change(id, new Map(changes.flatMap(({ values }) => [...values])));
  } catch (error) {
    if (error instanceof AppError && error.code === 'lesson-change-refused') return null;
    throw error;
  }
}
