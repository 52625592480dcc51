import { AppError } from '../errors.ts';
import { controlById, controlIds } from '../controls/index.ts';
import { presetIds } from '../presets/index.ts';
import type { OrganisationStore } from '../store/store.ts';
import { nearest } from '../text/nearest.ts';

/** @throws AppError unknown-name unless there is a control of that name. */
export function requireControl(name: string, where: string): void {
  requireOneOf(controlIds, name, where);
}

/** @throws AppError unknown-name unless there is a preset of that name. */
export function requirePreset(name: string, where: string): void {
  requireOneOf(presetIds, name, where);
}

/** @throws AppError unknown-name unless the step stands on the control's scale. */
export function requireStep(control: string, step: string, where: string): void {
  requireOneOf(controlById(control)?.scale ?? [], step, where);
}

/**
 * Null is nobody in particular.
 * @throws AppError unknown-name unless the mapping or the latest record knows the population; unusable-request where nothing is known of any.
 */
export async function requirePopulation(
  { populations, audits }: Pick<OrganisationStore, 'populations' | 'audits'>,
  name: string | null,
  where: string,
): Promise<void> {
  if (name === null) return;
  const { definitions } = await populations.get();
  const known = new Set([...definitions, ...((await audits.latest())?.populations ?? [])].map(({ id }) => id));
  if (known.size > 0) return requireOneOf([...known], name, where);
  const detail = { nl: 'er is nog geen populatie bekend; laat dit leeg', en: 'no population is known yet; leave this empty' };
  throw new AppError('unusable-request', { place: where, detail });
}

/** @throws AppError unknown-name with the one that was probably meant. */
export function requireOneOf(choices: readonly string[], name: string, where: string): void {
  if (choices.includes(name)) return;
  throw new AppError('unknown-name', { where, name, meant: nearest(name, choices) ?? '', choices: choices.join(', ') });
}
