import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import type { ParsedOptions } from './options.ts';

const writing = ['out', 'save'] as const;

/** @throws AppError when an option would write over a file that is read, or over what the other option writes. */
export function refuseOverwriting(command: string, options: ParsedOptions, inputs: readonly (string | undefined)[]): void {
  const taken = new Set(inputs.filter((path) => path !== undefined).map((path) => resolve(path)));
  for (const option of writing) {
    const path = options.one(option);
    if (path === undefined) continue;
    if (taken.has(resolve(path))) throw alreadyUsed(command, option, path);
    taken.add(resolve(path));
  }
}

function alreadyUsed(command: string, option: string, path: string): AppError {
  return new AppError('unusable-arguments', {
    command,
    detail: {
      nl: `--${option}: ${path} is in deze opdracht al voor iets anders in gebruik. Kies een andere naam.`,
      en: `--${option}: ${path} is already used for something else in this command. Choose another name.`,
    },
  });
}
