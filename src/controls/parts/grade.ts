import type { Reading, SettingName, Settings } from '../../model/reading.ts';
import type { Scale, Step } from '../../model/step.ts';

/** Whose settings decide in the meetings that are judged. */
export interface Situation {
  /** What the people who are judged hold themselves. */
  readonly own: Settings;
  /** What those hold whose meetings these people attend; empty when nobody told who organises. */
  readonly organisers: readonly Settings[];
  /** Whether the people who are judged are pupils who organise meetings. */
  readonly pupilsOrganise: 'yes' | 'no' | 'unknown';
}

export interface SettingRead {
  readonly setting: SettingName;
  readonly reading: Reading;
}

/**
 * How far a right reaches, as places on the control's scale. What was not read widens [lowest, highest] to the whole scale, so that
 * reading less can never make a verdict better.
 */
export interface Reach {
  /** Strictest and loosest place where the right can stand at the start of a meeting. */
  readonly lowest: number;
  readonly highest: number;
  /** The loosest place that the organiser can give it in a meeting. */
  readonly limit: number;
  readonly reads: readonly SettingRead[];
  /** Switches that were not read and, if set, would make it stricter than it is said to be here. */
  readonly couldOverrule: readonly SettingName[];
}

/** From what was read to how far the right reaches. */
export interface Grade<S extends Step = Step> {
  /** Every setting that it may read. */
  readonly settings: readonly SettingName[];
  /** The steps that it can answer. */
  readonly steps: readonly S[];
  reach(situation: Situation, scale: Scale): Reach;
}

type Value = string | number | boolean;
type Firmness = 'hard' | 'default';

/** One setting that nobody in a meeting can loosen. Pairs of vendor value and step; texts compare without case, types must match. */
export function hard<const S extends Step>(setting: SettingName, values: readonly (readonly [Value, S])[]): Grade<S> {
  return oneSetting(setting, stepsOf(values), (value) => lookUp(values, value), 'hard');
}

/** One setting that gives meetings their start value; the organiser can change it in the meeting. */
export function byDefault<const S extends Step>(setting: SettingName, values: readonly (readonly [Value, S])[]): Grade<S> {
  return oneSetting(setting, stepsOf(values), (value) => lookUp(values, value), 'default');
}

/** A number that gives meetings their start value: the step of the first limit that it does not exceed; `other` for listed special values. */
export function numberByDefault<const S extends Step>(
  setting: SettingName,
  limits: readonly (readonly [number, S])[],
  other: { readonly special: readonly (readonly [number, S])[]; readonly beyond: S },
): Grade<S> {
  const steps = [...stepsOf(limits), ...stepsOf(other.special), other.beyond];
  return oneSetting(setting, steps, classify, 'default');

  function classify(value: unknown): S | undefined {
    if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
    const special = other.special.find(([number]) => number === value);
    if (special) return special[1];
    if (value < 1) return undefined;
    return limits.find(([limit]) => value <= limit)?.[1] ?? other.beyond;
  }
}

/** The right needs every part: the strictest part decides. */
export function strictestOf<const S extends Step>(...parts: readonly Grade<S>[]): Grade<S> {
  return combined(parts, Math.min);
}

/** Each part gives the right by itself: the loosest part decides. */
export function loosestOf<const S extends Step>(...parts: readonly Grade<S>[]): Grade<S> {
  return combined(parts, Math.max);
}

/**
 * A switch that overrules the policy where it is known to be strict. A switch that was not read leaves the policy's own verdict standing:
 * the published baselines judge the policy, and a gap there stays one until somebody has seen the switch.
 */
export function overruledBy<const S extends Step>(tenantSwitch: Grade<S>, policy: Grade<S>): Grade<S> {
  const both = strictestOf(tenantSwitch, policy);
  return {
    ...both,
    reach(situation, scale) {
      const switched = tenantSwitch.reach(situation, scale);
      if (switched.lowest === switched.highest) return both.reach(situation, scale);
      const own = policy.reach(situation, scale);
      return { ...own, reads: [...switched.reads, ...own.reads], couldOverrule: [...tenantSwitch.settings, ...own.couldOverrule] };
    },
  };
}

/** The same question asked of those whose meetings the people attend; of themselves when nobody told who organises. */
export function amongOrganisers<const S extends Step>(grade: Grade<S>): Grade<S> {
  return {
    ...grade,
    reach(situation, scale) {
      if (situation.organisers.length === 0) return grade.reach(situation, scale);
      return join(
        situation.organisers.map((own) => grade.reach({ ...situation, own }, scale)),
        Math.max,
      );
    },
  };
}

/** Pupils who organise have every right in their own meetings; for anybody else this says nothing. */
export function inPupilsOwnMeetings<const S extends Step>(step: S): Grade<S> {
  return {
    settings: [],
    steps: [step],
    reach({ pupilsOrganise }, scale) {
      const place = placeOf(scale, step);
      const highest = pupilsOrganise === 'no' ? 0 : place;
      return { lowest: pupilsOrganise === 'yes' ? place : 0, highest, limit: highest, reads: [], couldOverrule: [] };
    },
  };
}

/** Place of a step on a scale. @throws RangeError when the scale lacks it, which the catalogue tests exclude. */
export function placeOf(scale: Scale, step: Step): number {
  const place = scale.indexOf(step);
  if (place < 0) throw new RangeError(`step ${step} is not on the scale ${scale.join(' < ')}`);
  return place;
}

function oneSetting<S extends Step>(
  setting: SettingName,
  steps: readonly S[],
  stepFor: (value: unknown) => S | undefined,
  firmness: Firmness,
): Grade<S> {
  return {
    settings: [setting],
    steps,
    reach({ own }, scale) {
      const reading = own.read(setting);
      if (!reading.known) return openReach(scale, { setting, reading });
      const step = stepFor(reading.value);
      if (step === undefined) return openReach(scale, { setting, reading: unrecognised(reading.value) });
      const place = placeOf(scale, step);
      const limit = firmness === 'hard' ? place : scale.length - 1;
      return { lowest: place, highest: place, limit, reads: [{ setting, reading }], couldOverrule: [] };
    },
  };
}

function openReach(scale: Scale, read: SettingRead): Reach {
  const top = scale.length - 1;
  return { lowest: 0, highest: top, limit: top, reads: [read], couldOverrule: [] };
}

function unrecognised(value: unknown): Reading {
  return { known: false, why: 'unrecognised', detail: JSON.stringify(value) ?? String(value) };
}

function combined<S extends Step>(parts: readonly Grade<S>[], pick: (...places: number[]) => number): Grade<S> {
  return {
    settings: [...new Set(parts.flatMap((part) => part.settings))],
    steps: [...new Set(parts.flatMap((part) => part.steps))],
    reach: (situation, scale) =>
      join(
        parts.map((part) => part.reach(situation, scale)),
        pick,
      ),
  };
}

function join(reaches: readonly Reach[], pick: (...places: number[]) => number): Reach {
  return {
    lowest: pick(...reaches.map((reach) => reach.lowest)),
    highest: pick(...reaches.map((reach) => reach.highest)),
    limit: pick(...reaches.map((reach) => reach.limit)),
    reads: reaches.flatMap((reach) => reach.reads),
    couldOverrule: [...new Set(reaches.flatMap((reach) => reach.couldOverrule))],
  };
}

function stepsOf<S extends Step>(pairs: readonly (readonly [Value, S])[]): S[] {
  return [...new Set(pairs.map(([, step]) => step))];
}

function lookUp<S extends Step>(pairs: readonly (readonly [Value, S])[], value: unknown): S | undefined {
  return pairs.find(([candidate]) => sameValue(candidate, value))?.[1];
}

function sameValue(candidate: Value, value: unknown): boolean {
  if (typeof candidate === 'string' && typeof value === 'string') return candidate.toLowerCase() === value.toLowerCase();
  return candidate === value;
}
