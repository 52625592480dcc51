import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';

/** What makes findings of several audits the same one. */
export type FindingIdentity = Pick<Finding, 'control' | 'platform' | 'scope' | 'population'>;

/** A name for a finding that fits an address and is the same in every audit. Where one scope answers differently for parts of a population, these share it. */
export function findingKey({ control, platform, scope, population }: FindingIdentity): string {
  const identity = JSON.stringify([control, platform, scope.kind, scope.id, population]);
  return createHash('sha256').update(identity).digest('base64url').slice(0, 22);
}
