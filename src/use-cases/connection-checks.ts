import type { Check } from '../model/check.ts';
import { permit, type Asking } from './asking.ts';

/** Whether all is in place that reading the tenants stands on. */
export interface ConnectionChecks {
  /** @throws AppError no-connection and its like when there is nothing to try. */
  check(organisationId: string): Promise<readonly Check[]>;
}

/** What is in place and what is missing, each with its mending step. @throws AppError not-allowed, no-connection and its like. */
export async function checkConnections(asking: Asking & { readonly connections: ConnectionChecks }): Promise<readonly Check[]> {
  permit(asking, 'connection.check');
  return asking.connections.check(asking.actor.organisationId);
}
