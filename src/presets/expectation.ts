import type { Localized } from '../model/language.ts';
import type { Strength } from '../model/outcome.ts';
import type { Role } from '../model/population.ts';
import type { Expectation } from '../model/preset.ts';
import type { Step } from '../model/step.ts';

type Limits = Pick<Expectation, 'stages' | 'platform' | 'object'>;

/** What one strength of source asks of one role; a line reads `recording, nobody, by whom`. */
export function expects(role: Role, strength: Strength): Line {
  return (control, accept, by, note, limits = {}) => ({
    control,
    role,
    accept,
    strength,
    by,
    ...(note === undefined || note === null ? {} : { note }),
    ...limits,
  });
}

export type Line = (control: string, accept: Step, by: readonly string[], note?: Localized | null, limits?: Limits) => Expectation;

export function note(nl: string, en: string): Localized {
  return { nl, en };
}

export const primary: Limits = { stages: ['primary'] };
export const secondary: Limits = { stages: ['secondary'] };
export const pupilStages: Limits = { stages: ['primary', 'secondary'] };
export const adult: Limits = { stages: ['adult'] };
export const teams: Limits = { platform: 'teams' };
export const meet: Limits = { platform: 'meet' };
