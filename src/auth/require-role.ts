import { AppError } from '../errors.ts';
import type { Actor, ActorRole } from '../model/actor.ts';
import { may, type Action } from './permissions.ts';

/** @throws AppError not-allowed unless the table lets one of the actor’s roles do it. */
export function requirePermission(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new AppError('not-allowed', { action });
}

/** For what is no action of the table. @throws AppError not-allowed unless the actor has one of the roles. */
export function requireRole(actor: Actor, ...roles: readonly ActorRole[]): void {
  if (!actor.roles.some((role) => roles.includes(role))) throw new AppError('not-allowed', { action: roles.join(' | ') });
}
