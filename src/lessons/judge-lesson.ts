import { askedFor, type Norm } from '../audit/plan.ts';
import { verdictOn } from '../audit/verdict.ts';
import { controlById } from '../controls/index.ts';
import type { Reach } from '../controls/parts/grade.ts';
import type { Basis } from '../model/finding.ts';
import { lessonPoints, type Lesson, type LessonPointId, type PointState } from '../model/lesson.ts';
import { localized, type Localized } from '../model/language.ts';
import type { Stage } from '../model/population.ts';
import type { Step } from '../model/step.ts';
import { findOutIn, notSeen } from './lesson-sentences.ts';
import { saysAt, type LessonPoint, type LessonSide } from './points/lesson-point.ts';
import { points } from './points/index.ts';

export interface PointJudged {
  readonly point: LessonPointId;
  readonly title: Localized;
  readonly state: PointState;
  /** How it stands; null when that is not known. */
  readonly now: Step | null;
  /** The loosest step that is asked; null where the teacher chooses. */
  readonly asked: Step | null;
  /** How it stands, in a sentence; for `unknown` why it cannot be seen. */
  readonly says: Localized;
  /** What holds after mending; null where nothing is to be mended. */
  readonly becomes: Localized | null;
  readonly why: Localized;
  /** Where the teacher can look; null where it was seen. */
  readonly findOut: Localized | null;
  /** Why it is asked; null where neither preset nor school has a view. */
  readonly basis: Basis | null;
}

/** A lesson as it is shown: what the vendor said of its options, judged. */
export interface LessonJudged extends Omit<Lesson, 'options'> {
  readonly points: readonly PointJudged[];
}

/** What is asked of the lessons of one teacher. */
export interface LessonNorm extends Norm {
  /** Of the teacher's lessons; null: the one that counts where people have none. */
  readonly stageOfTeacher: Stage | null;
  /** Approved deviations: by control how far the school lets it reach for this teacher. */
  readonly deviations: ReadonlyMap<string, Step>;
}

/** Every point that the lesson's platform has an option for, in the order of the model. */
export function judgeLesson(lesson: Lesson, norm: LessonNorm): LessonJudged {
  const { options: _, ...shown } = lesson;
  return { ...shown, points: lessonPoints.flatMap((id) => judgePoint(points[id], lesson, norm)) };
}

function judgePoint(point: LessonPoint, lesson: Lesson, norm: LessonNorm): readonly PointJudged[] {
  const side = point.sides[lesson.platform];
  const control = controlById(point.id);
  if (side === undefined || control === undefined) return [];
  const { accept, basis } = askedOf(point, lesson, norm);
  const reach = side.grade.reach({ own: lesson.options, organisers: [], pupilsOrganise: 'no' }, point.scale);
  const seen = placed(point, side, reach, accept);
  const shown = {
    point: point.id,
    title: localized((language) => control.text[language].title),
    why: localized((language) => control.text[language].why),
    basis,
  };
  const says = seen.now === null ? undefined : saysAt(point, side, seen.now);
  if (says === undefined) return [{ ...shown, ...seen, says: notSeen(reach, lesson.platform), findOut: findOutIn(lesson) }];
  return [{ ...shown, ...seen, says, findOut: null }];
}

type Placed = Pick<PointJudged, 'state' | 'now' | 'asked' | 'becomes'>;

function placed(point: LessonPoint, side: LessonSide, reach: Reach, accept: number): Placed {
  const isFree = accept === point.scale.length - 1;
  const asked = isFree ? null : (point.scale[accept] ?? null);
  const { outcome, allows } = verdictOn(reach, accept, point.scale);
  // What stands somewhere between two steps is not seen well enough to say anything of it.
  if (outcome === 'unknown' || allows === null) return { state: 'unknown', now: null, asked, becomes: null };
  if (outcome === 'gap') {
    const target = mendingStep(point, side, accept);
    return { state: 'to-mend', now: allows, asked, becomes: (target === null ? undefined : saysAt(point, side, target)) ?? null };
  }
  return { state: isFree ? 'choice' : 'in-order', now: allows, asked, becomes: null };
}

/** The loosest step up to `accept` that an option brings about; null when none does. */
export function mendingStep(point: LessonPoint, side: LessonSide, accept: number): Step | null {
  return point.scale.findLast((step, place) => place <= accept && side.toReach[step] !== undefined) ?? null;
}

interface AskedOfPoint {
  /** Place on the point's scale. */
  readonly accept: number;
  readonly basis: Basis | null;
}

/** What is asked of lessons on this point; a deviation that the school approved for the teacher's policy counts in their lessons too. */
function askedOf(point: LessonPoint, { platform }: Lesson, norm: LessonNorm): AskedOfPoint {
  const question = {
    control: point.id,
    platform,
    governedBy: 'organiser',
    object: null,
    role: 'teacher',
    stage: norm.stageOfTeacher,
  } as const;
  const asked = askedFor(norm, question);
  const approved = norm.deviations.get(point.id);
  const accept = Math.max(placeUpTo(point, asked?.accept ?? point.whenSilent), approved === undefined ? 0 : placeUpTo(point, approved));
  return { accept, basis: asked?.basis ?? null };
}

/** The last place of the point's scale that is no looser than a step of its control's. */
export function placeUpTo({ id, scale }: LessonPoint, accept: Step): number {
  const whole: readonly Step[] = controlById(id)?.scale ?? scale;
  return scale.findLastIndex((step) => whole.indexOf(step) <= whole.indexOf(accept));
}
