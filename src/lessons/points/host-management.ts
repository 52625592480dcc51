import { byDefault, loosestOf } from '../../controls/parts/grade.ts';
import type { SettingName } from '../../model/reading.ts';
import type { Step } from '../../model/step.ts';
import type { LessonSide } from './lesson-point.ts';

/** Host management, as Meet's API calls it. */
export const moderation = 'space.config.moderation';

/**
 * What only hosts may do where host management is on and the restriction is set: Meet lets a restriction count only then
 * (developers.google.com/workspace/meet/api/reference/rest/v2/spaces#ModerationRestrictions). Without it everybody may, whatever the restriction says.
 */
export function hostsOnly<const S extends Step>(restriction: SettingName, strict: S, loose: S): LessonSide<S> {
  const on = byDefault(moderation, [
    ['ON', strict],
    ['OFF', loose],
  ]);
  const restricted = byDefault(restriction, [
    ['HOSTS_ONLY', strict],
    ['NO_RESTRICTION', loose],
  ]);
  const toReach: Partial<Record<S, ReadonlyMap<SettingName, string>>> = {};
  toReach[strict] = new Map([
    [moderation, 'ON'],
    [restriction, 'HOSTS_ONLY'],
  ]);
  return { grade: loosestOf(on, restricted), toReach };
}
