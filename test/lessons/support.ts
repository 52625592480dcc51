import type { LessonNorm, PointJudged } from '../../src/lessons/judge-lesson.ts';
import { judgeLesson } from '../../src/lessons/judge-lesson.ts';
import type { LessonPointId } from '../../src/model/lesson.ts';
import { presetById } from '../../src/presets/index.ts';
import { aLesson, type Options } from '../support/lessons.ts';

/** What a Dutch primary school asks; say what differs. */
export function norm({
  preset = 'nl-school',
  ...given
}: Partial<Omit<LessonNorm, 'preset'>> & { readonly preset?: string } = {}): LessonNorm {
  const found = presetById(preset);
  if (found === undefined) throw new Error(`no preset ${preset}`);
  return { overrides: [], stage: 'primary', stageOfTeacher: null, deviations: new Map(), ...given, preset: found };
}

/** How one point of a lesson with these options is judged. */
export function judged(point: LessonPointId, options: Options, asked: LessonNorm = norm()): PointJudged {
  const found = judgeLesson(aLesson({ options }), asked).points.find((one) => one.point === point);
  if (found === undefined) throw new Error(`${point} is not judged`);
  return found;
}
