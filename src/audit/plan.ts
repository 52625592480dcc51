import type { Localized } from '../model/language.ts';
import type { Basis } from '../model/finding.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Role, Stage } from '../model/population.ts';
import type { Expectation, Preset } from '../model/preset.ts';
import type { Attestation, Exception, Override } from '../model/school.ts';
import type { Step } from '../model/step.ts';
import type { GovernedBy } from '../controls/parts/define-control.ts';

/** What is asked of a school's policies and lessons. */
export interface Norm {
  readonly preset: Preset;
  readonly overrides: readonly Override[];
  /** Counts where people have no stage of their own. */
  readonly stage: Stage;
}

/** What an audit holds a tenant against. */
export interface AuditPlan extends Norm {
  readonly exceptions: readonly Exception[];
  readonly attestations: readonly Attestation[];
  /** The day of the audit in the organisation's time zone, YYYY-MM-DD. */
  readonly today: string;
}

export interface Asked {
  readonly accept: Step;
  readonly basis: Basis;
}

interface Question {
  readonly control: string;
  readonly platform: PlatformId;
  readonly governedBy: GovernedBy;
  /** The vendor object whose policy is judged; null where none is read. */
  readonly object: string | null;
  readonly role: Role;
  readonly stage: Stage | null;
}

/** What the preset, or the school instead of it, asks for these people; null when it has no view on them. */
export function askedFor(norm: Norm, question: Question): Asked | null {
  const stage = question.stage ?? norm.stage;
  for (const role of rolesToAsk(norm.preset, question)) {
    const expectation = norm.preset.expectations.find((one) => speaksOf(one, question, role, stage));
    const override = norm.overrides.find((one) => overrides(one, question, role, stage));
    if (override !== undefined) return { accept: override.accept, basis: basisOfOverride(override, expectation) };
    if (expectation !== undefined) return { accept: expectation.accept, basis: basisOf(expectation, norm.preset) };
  }
  return null;
}

/** Whether the preset or the school has any view on the control. */
export function speaksOfControl({ preset }: Norm, control: string, platform: PlatformId): Asked | null {
  const expectation = preset.expectations.find((one) => one.control === control && (one.platform ?? platform) === platform);
  return expectation === undefined ? null : { accept: expectation.accept, basis: basisOf(expectation, preset) };
}

/**
 * Whose line counts, best first. Where nobody told who holds a policy, it is judged as if anyone might: the pupil's line for what the user's
 * policy governs, the teacher's lesson for what the organiser's governs.
 */
function rolesToAsk(preset: Preset, { role, governedBy }: Question): readonly Role[] {
  if (preset.judges === 'policies') return ['everyone'];
  if (role === 'everyone') return ['everyone'];
  if (role === 'unknown') return [governedBy === 'user' || governedBy === 'both' ? 'student' : 'teacher', 'everyone'];
  // A pupil who organises gives a lesson, so to speak.
  if (role === 'student' && governedBy === 'organiser') return ['student', 'everyone', 'teacher'];
  return [role, 'everyone'];
}

function speaksOf(one: Expectation, { control, platform, object }: Question, role: Role, stage: Stage): boolean {
  return (
    one.control === control &&
    one.role === role &&
    (one.platform ?? platform) === platform &&
    (one.object ?? object) === object &&
    (one.stages?.includes(stage) ?? true)
  );
}

function overrides(one: Override, { control, platform }: Question, role: Role, stage: Stage): boolean {
  return one.control === control && one.role === role && (one.platform ?? platform) === platform && (one.stage ?? stage) === stage;
}

function basisOf({ strength, by, note }: Expectation, preset: Preset): Basis {
  const sources = preset.sources.filter(({ id }) => by.includes(id)).map(({ id, title, link }) => ({ id, title, link }));
  return { strength, sources, note: note ?? null };
}

/** The school's own value weighs as much as the one that it replaces; its reason is shown instead of the sources. */
function basisOfOverride({ reason }: Override, replaced: Expectation | undefined): Basis {
  const note: Localized = { nl: `Door de school zelf bepaald: ${reason}`, en: `Decided by the school itself: ${reason}` };
  return { strength: replaced?.strength ?? 'derived', sources: [], note };
}
