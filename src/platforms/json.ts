import type { Localized } from '../model/language.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a key; null when there is none. */
export function textIn(object: JsonObject, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** One text for one value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isObject(part) ? sorted(part) : part)) ?? 'undefined';
}

/** A list that stands bare or in a vendor's answer under one of these keys; null when it is neither. */
export function listOf(value: unknown, ...keys: readonly string[]): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  const found = keys.map((key) => value[key]).find((list) => Array.isArray(list));
  return Array.isArray(found) ? found : null;
}

/** What a content is, for somebody who expected something else there. */
export function kindOf(content: unknown): Localized {
  if (Array.isArray(content)) return { nl: `een lijst van ${content.length}`, en: `a list of ${content.length}` };
  if (!isObject(content)) return kindOfScalar(content);
  const keys = Object.keys(content).slice(0, 4).join(', ');
  if (keys === '') return { nl: 'een object met niets erin', en: 'an object with nothing in it' };
  return { nl: `een object met ${keys}`, en: `an object with ${keys}` };
}

function sorted(object: JsonObject): JsonObject {
  const entries = Object.entries(object);
  // A key such as `__proto__` stays a key this way.
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function kindOfScalar(content: unknown): Localized {
  if (typeof content === 'string') return { nl: 'alleen een tekst', en: 'just a text' };
  if (typeof content === 'number') return { nl: 'alleen een getal', en: 'just a number' };
  return { nl: `alleen ${String(content)}`, en: `just ${String(content)}` };
}
