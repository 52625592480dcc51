import { AppError } from '../errors.ts';

/** @throws AppError not-there when the organisation has no such thing. */
export function found<T>(thing: T | null): T {
  if (thing === null) throw new AppError('not-there', {});
  return thing;
}

/** @throws AppError changed-meanwhile when somebody changed it after the caller saw it. */
export function requireVersion({ version }: { readonly version: number }, seen: number): void {
  if (version !== seen) throw new AppError('changed-meanwhile', {});
}
