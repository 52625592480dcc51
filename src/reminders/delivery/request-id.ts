import { createHash } from 'node:crypto';

/** The same for each attempt at a delivery, and for no other one. Nothing of the place can be read from it. */
export function requestIdOf(organisationId: string, deliveryId: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([organisationId, deliveryId]))
    .digest('hex');
  return `lesklaar-${digest.slice(0, 40)}`;
}
