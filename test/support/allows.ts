import type { Control } from '../../src/controls/parts/define-control.ts';
import type { Situation } from '../../src/controls/parts/grade.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import { settings } from './settings.ts';

type Values = Readonly<Record<string, unknown>>;

interface Around {
  /** What the people hold in whose meetings they take part. */
  readonly organisers?: readonly Values[];
  readonly pupilsOrganise?: Situation['pupilsOrganise'];
  /** Which of the control's sides; the first unless told. */
  readonly object?: string;
}

/**
 * How far a control finds the right to reach with these settings, in words: `nobody, hard` · `organiser, default` ·
 * `unknown (nobody … everyone)`. The loosest step stands alone: nobody can loosen it further.
 */
export function allows(control: Control, platform: PlatformId, own: Values, around: Around = {}): string {
  const sides = control[platform];
  const side = around.object === undefined ? sides[0] : sides.find((one) => one.kind === 'central' && one.object === around.object);
  if (side?.kind !== 'central') return side?.kind ?? 'no such side';
  const situation: Situation = {
    own: settings(own),
    organisers: (around.organisers ?? []).map(settings),
    pupilsOrganise: around.pupilsOrganise ?? 'no',
  };
  const reach = side.grade.reach(situation, control.scale);
  if (reach.lowest !== reach.highest) return `unknown (${control.scale[reach.lowest]} … ${control.scale[reach.highest]})`;
  if (reach.lowest === control.scale.length - 1) return `${control.scale[reach.lowest]}`;
  return `${control.scale[reach.lowest]}, ${reach.limit === reach.highest ? 'hard' : 'default'}`;
}
