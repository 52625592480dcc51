import { controlById } from '../controls/index.ts';
import type { Situation } from '../controls/parts/grade.ts';
import type { Holding, PlatformView } from '../model/holding.ts';
import { everyone, unassigned } from '../model/population.ts';
import type { SettingName, Settings } from '../model/reading.ts';
import { isLive } from '../model/decision-end.ts';
import type { AuditPlan } from './plan.ts';

type PupilsOrganise = Situation['pupilsOrganise'];

/** Whether the people of a holding are pupils who can create meetings; `no` for everybody else. */
export function pupilsOrganise(holding: Holding, view: PlatformView, plan: AuditPlan): PupilsOrganise {
  if (holding.population.role !== 'student' || plan.preset.judges === 'policies') return 'no';
  const read = whatIsRead(holding, view);
  if (read !== 'unknown' || !isAttestedNotTo(holding, view, plan)) return read;
  return canSomeCreate(holding, view) ? read : 'no';
}

function whatIsRead({ settings }: Holding, { platform }: PlatformView): PupilsOrganise {
  const creating = controlById('creating-meetings');
  const side = creating?.[platform].find((one) => one.kind === 'central');
  if (creating === undefined || side === undefined) return 'unknown';
  const reach = side.grade.reach({ own: settings, organisers: [], pupilsOrganise: 'no' }, creating.scale);
  if (reach.lowest > 0) return 'yes';
  return reach.highest === 0 ? 'no' : 'unknown';
}

/** Whether it was read of some of these people that they can: somebody's word on all of them never overrules that. */
function canSomeCreate({ population }: Holding, view: PlatformView): boolean {
  const side = controlById('creating-meetings')?.[view.platform].find((one) => one.kind === 'central');
  if (side === undefined) return false;
  return view.holdings(side.object, []).some((one) => one.population.id === population.id && whatIsRead(one, view) === 'yes');
}

/**
 * What those hold whose meetings people attend: everybody who is not a pupil, whatever is known of their role, and pupils who may organise.
 * Empty when nobody told who holds what, and where every policy is judged for itself.
 */
export function organisersAmong(holdings: readonly Holding[], view: PlatformView, plan: AuditPlan): readonly Settings[] {
  if (plan.preset.judges === 'policies') return [];
  return holdings.filter((holding) => mayOrganise(holding, view, plan)).map(({ settings }) => settings);
}

/**
 * Of those of whom the same was read, in the same places, the last: a board has a few policies for lessons and hundreds of groups of teachers, and each pupil's
 * policy is held against all of them.
 */
export function apart(organisers: readonly Settings[], settings: readonly SettingName[]): readonly Settings[] {
  const byReading = new Map<string, Settings>();
  for (const one of organisers) {
    const reading = JSON.stringify(settings.map((setting) => one.read(setting)));
    byReading.delete(reading);
    byReading.set(reading, one);
  }
  return [...byReading.values()];
}

function mayOrganise(holding: Holding, view: PlatformView, plan: AuditPlan): boolean {
  const { id, role } = holding.population;
  if (id === unassigned || id === everyone || role === 'guest' || holding.switchedOff !== null) return false;
  return role !== 'student' || pupilsOrganise(holding, view, plan) !== 'no';
}

function isAttestedNotTo({ population }: Holding, { platform }: PlatformView, plan: AuditPlan): boolean {
  return plan.attestations.some(
    (one) =>
      one.control === 'creating-meetings' &&
      one.outcome === 'ok' &&
      (one.platform ?? platform) === platform &&
      one.population === population.id &&
      isLive(one.until, plan.today),
  );
}
