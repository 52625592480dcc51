import type { Action } from '../auth/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { AuditJobs } from './audit-jobs.ts';

/** Who asks, and the data of their own organisation. */
export interface Asking {
  readonly actor: Actor;
  readonly store: OrganisationStore;
}

/** Who changes something. */
export interface Deciding extends Asking {
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Who changes something that audits judge by. */
export interface DecidingAudits extends Deciding {
  readonly jobs: AuditJobs;
}

/**
 * The first thing that a use case does.
 * @throws AppError not-allowed when the actor's roles do not include it, or when the data are another organisation's.
 */
export function permit({ actor, store }: Asking, action: Action): void {
  if (actor.organisationId !== store.organisationId) throw new AppError('not-allowed', { action });
  requirePermission(actor, action);
}
