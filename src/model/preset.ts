import type { Localized } from './language.ts';
import type { Strength } from './outcome.ts';
import type { PlatformId } from './platform.ts';
import type { Role, Stage } from './population.ts';
import type { Step } from './step.ts';

export interface PresetSource {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  /** The day on which somebody read it, YYYY-MM-DD. */
  readonly readOn: string;
}

/** One line of a preset: the loosest step that is acceptable for the people who hold the policy. */
export interface Expectation {
  /** A control's id. */
  readonly control: string;
  /** Who holds the policy. For what the organiser's policy governs, `teacher` is the lesson. `everyone`: whoever has no line of their own. */
  readonly role: Role;
  /** Left out: every stage. */
  readonly stages?: readonly Stage[];
  /** Left out: both platforms. */
  readonly platform?: PlatformId;
  /** Left out: policies of every vendor object that the control reads. */
  readonly object?: string;
  readonly accept: Step;
  readonly strength: Strength;
  /** Ids of the preset's sources; empty when the value is our own reading of "no more rights than needed". */
  readonly by: readonly string[];
  /** Where sources disagree, or a condition that goes with the value. */
  readonly note?: Localized;
}

export interface Preset {
  readonly id: string;
  readonly title: Localized;
  readonly about: Localized;
  /** lessons: what pupils and teachers hold, judged by role. policies: every policy alike, whoever holds it, as the baseline prescribes. */
  readonly judges: 'lessons' | 'policies';
  readonly sources: readonly PresetSource[];
  readonly expectations: readonly Expectation[];
}
