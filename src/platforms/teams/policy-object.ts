import { isObject, type JsonObject } from '../json.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';

/** One policy or configuration as the vendor wrote it, with the wrapping taken off. */
export interface PolicyObject {
  /** Without `Tag:`. */
  readonly name: string;
  /** By which policies are joined: names differ in case between sources. */
  readonly key: string;
  /** Shipped by Microsoft: cannot be edited, and assigned by hand only. */
  readonly builtIn: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

const builtInNames = new Set(['allon', 'alloff', 'restrictedanonymousaccess', 'restrictedanonymousnorecording', 'default', 'kiosk']);

/** Envelope of the older cmdlets; it says nothing about rights. */
const envelope = new Set(['Identity', 'Key', 'ConfigMetadata', 'ConfigId', 'Description']);

/**
 * Reads one object of a cmdlet's answer or of a snapshot's `properties`. Unknown properties are kept.
 * @throws AppError unusable-input when it is not an object with an Identity.
 */
export function readPolicyObject(raw: unknown, origin: string, place: string): PolicyObject {
  if (!isObject(raw)) throw unusable(origin, place, { nl: 'een object met een Identity', en: 'an object with an Identity' });
  const identity = raw['Identity'];
  if (typeof identity !== 'string' || identity.trim() === '') {
    throw unusable(origin, `${place}.Identity`, { nl: 'de naam van het beleid', en: 'the name of the policy' });
  }
  const name = policyName(identity);
  return { name, key: nameKey(name), builtIn: isBuiltIn(raw, name), properties: ownProperties(raw) };
}

/** The name by which policies are joined: without the `Tag:` that some sources write before it. */
export function policyName(identity: string): string {
  return identity.trim().replace(/^Tag:/i, '');
}

/** Names differ in case between sources. */
export function nameKey(name: string): string {
  return policyName(name).toLowerCase();
}

/** PowerShell unwraps a single item, Graph wraps lists in `value`. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value['value'])) return value['value'];
  return value === undefined || value === null ? [] : [value];
}

export function unusable(origin: string, place: string, expected: Localized): AppError {
  return new AppError('unusable-input', { origin, place, expected });
}

function ownProperties(raw: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !envelope.has(key) && !key.includes('@odata')));
}

function isBuiltIn(raw: JsonObject, name: string): boolean {
  const key = raw['Key'];
  const authority = isObject(key) ? key['AuthorityId'] : undefined;
  const shippedByHost = typeof authority === 'string' && authority.startsWith('Class=Host');
  return shippedByHost || builtInNames.has(name.toLowerCase());
}
