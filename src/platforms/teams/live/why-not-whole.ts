import type { FailureKind } from '../../calls/call-failure.ts';
import { isObject, textIn } from '../../json.ts';
import { objectNameOfResource, objectTypeOfResource } from '../object-types.ts';
import { nameKey, policyName } from '../policy-object.ts';
import { objectInError } from '../snapshot-errors.ts';
import type { SnapshotTaken } from './snapshot-part.ts';
import type { SoundResources } from './sound-resources.ts';

/**
 * Why a type that was asked for does not pass for read whole; null where it does, or where the job's own errors tell what is the matter with it. Every
 * tenant has a `Global` of each type; group assignments there may be none.
 */
export function whyNotWhole(type: string, { resources, damaged, hasNameless }: SoundResources, taken: SnapshotTaken): FailureKind | null {
  if (damaged.has(type) || hasNameless) return 'malformed';
  const { errorDetails, status } = taken;
  const told = errorDetails.map(objectInError);
  if (told.includes(objectNameOfResource(type))) return null;
  const isExplained = told.length > 0 ? !told.includes(null) : status === 'succeeded';
  if (!isExplained) return 'unavailable';
  const came = resources.filter(isObject).filter((one) => textIn(one, 'resourceType')?.toLowerCase() === type);
  const hasGlobal = came.some(({ properties }) => isObject(properties) && isGlobal(properties['Identity']));
  if (objectTypeOfResource(type) === undefined) return came.length === 0 && status !== 'succeeded' ? 'unavailable' : null;
  if (came.length === 0) return 'unavailable';
  return hasGlobal ? null : 'malformed';
}

function isGlobal(identity: unknown): boolean {
  return typeof identity === 'string' && nameKey(policyName(identity)) === nameKey('Global');
}
