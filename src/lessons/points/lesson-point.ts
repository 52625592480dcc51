import { byDefault, type Grade } from '../../controls/parts/grade.ts';
import type { LessonPointId } from '../../model/lesson.ts';
import type { Localized } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { SettingName } from '../../model/reading.ts';
import type { Step } from '../../model/step.ts';
import type { LessonChanges } from '../lesson-desk.ts';

/** Which options of a platform's meetings decide on a point. */
export interface LessonSide<S extends Step = Step> {
  readonly grade: Grade<S>;
  /** What to set for a step; steps that no option brings about are left out. */
  readonly toReach: Readonly<Partial<Record<S, LessonChanges>>>;
  /** What holds at a step, where this platform works otherwise than the point says. */
  readonly says?: Readonly<Partial<Record<S, Localized>>>;
}

/** What holds in lessons of a platform at a step; undefined where the point has no words for it. */
export function saysAt(point: LessonPoint, { says }: LessonSide, step: Step): Localized | undefined {
  return says?.[step] ?? point.says[step];
}

/** One right in one lesson; the file is named for the control that it belongs to. */
export interface LessonPoint<S extends Step = Step> {
  readonly id: LessonPointId;
  /** From strict to loose: the steps of the control's scale that a meeting's options can tell apart. At the last one nothing is asked. */
  readonly scale: readonly [S, S, ...S[]];
  /** What counts where neither the preset nor the school has a view. */
  readonly whenSilent: S;
  /** What holds in the lesson at each step of the scale. */
  readonly says: Readonly<Partial<Record<S, Localized>>>;
  /** A platform that is left out has no such option. */
  readonly sides: Readonly<Partial<Record<PlatformId, LessonSide<S>>>>;
}

/** Keeps the steps as literals, so that one without words does not compile. The scale tells them; a side may have fewer. */
export function definePoint<const S extends Step>(
  point: Omit<LessonPoint<S>, 'sides' | 'says'> & {
    readonly says: Readonly<Record<S, Localized>>;
    readonly sides: Readonly<Partial<Record<PlatformId, LessonSide<NoInfer<S>>>>>;
  },
): LessonPoint<S> {
  return point;
}

/** One option that decides alone, by pairs of the vendor's value and the step. */
export function option<const S extends Step>(setting: SettingName, values: readonly (readonly [string | boolean, S])[]): LessonSide<S> {
  const toReach: Partial<Record<S, LessonChanges>> = {};
  for (const [value, step] of values) toReach[step] ??= new Map([[setting, value]]);
  return { grade: byDefault(setting, values), toReach };
}
