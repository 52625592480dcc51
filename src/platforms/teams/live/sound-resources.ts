import { AppError } from '../../../errors.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { objectTypeOfResource } from '../object-types.ts';
import { nameKey, readPolicyObject } from '../policy-object.ts';

export interface SoundResources {
  readonly resources: readonly unknown[];
  /** Types of which something came that cannot be read, or that stands there twice so that nobody knows which holds. */
  readonly damaged: ReadonlySet<string>;
  /** Whether something came that does not say what it is: it may be of any type. */
  readonly hasNameless: boolean;
}

/** Resources of the types that were asked for, each readable and there once. Others are none of our business: they may be about a person. */
export function soundResources(resources: readonly unknown[], types: readonly string[]): SoundResources {
  const asked = resources.filter(isObject).filter((resource) => types.includes(typeOf(resource)));
  const identities = asked.map(identityOf);
  const isSound = (index: number): boolean => {
    const identity = identities[index];
    return identity !== undefined && identities.indexOf(identity) === identities.lastIndexOf(identity);
  };
  return {
    resources: asked.filter((_resource, index) => isSound(index)),
    hasNameless: resources.some((one) => !isObject(one) || typeOf(one) === ''),
    damaged: new Set(asked.filter((_resource, index) => !isSound(index)).map(typeOf)),
  };
}

function typeOf(resource: JsonObject): string {
  return textIn(resource, 'resourceType')?.toLowerCase() ?? '';
}

/** Undefined: it should have a name and has none. Group assignments have none of their own: their place tells them apart. */
function identityOf(resource: JsonObject, place: number): string | undefined {
  const type = typeOf(resource);
  if (objectTypeOfResource(type) === undefined) return `${type} ${place}`;
  try {
    return `${type} ${nameKey(readPolicyObject(resource['properties'], type, 'properties').name)}`;
  } catch (cause) {
    if (cause instanceof AppError) return undefined;
    throw cause;
  }
}
