import { AppError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { may, type Action } from './permissions.ts';

/** @throws AppError not-allowed unless the table lets one of the actor’s roles do it. */
export function requirePermission(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new AppError('not-allowed', { action });
}
