import { AppError } from '../errors.ts';
import { controlById, controlIds } from '../controls/index.ts';
import { presetIds } from '../presets/index.ts';
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

/** @throws AppError unknown-name with the one that was probably meant. */
export function requireOneOf(choices: readonly string[], name: string, where: string): void {
  if (choices.includes(name)) return;
  throw new AppError('unknown-name', { where, name, meant: nearest(name, choices) ?? '', choices: choices.join(', ') });
}
