import * as fc from 'fast-check';
import type { Schema } from './open-api.ts';

export interface ValueSource {
  readonly document: Schema;
  /** Texts that might well stand under a key, the likelier the oftener. */
  readonly textsFor: (key: string) => readonly string[];
}

const deepest = 6;

/** Values that mostly fit a schema of the document; under keys that the data know, mostly with words of theirs. */
export function valuesOf(schema: Schema, key: string, source: ValueSource, depth = 0): fc.Arbitrary<unknown> {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return valuesOf(resolved(reference, source.document), key, source, depth);
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.map((one) => valuesOf(one as Schema, key, source, depth + 1)));
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if ('const' in schema) return fc.constant(schema['const']);
  switch (schema['type']) {
    case 'string':
      return textsOf(schema, key, source);
    case 'integer':
    case 'number':
      return fc.integer({ min: numberIn(schema, 'minimum', -5), max: Math.min(numberIn(schema, 'maximum', 300), 10_000) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf((schema['items'] ?? {}) as Schema, key, source, depth + 1), {
        minLength: numberIn(schema, 'minItems', 0),
        maxLength: 3,
      });
    case 'object':
      return depth > deepest ? fc.constant({}) : objectsOf(schema, source, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectsOf(schema: Schema, source: ValueSource, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  const values = Object.fromEntries(properties.map(([key, inner]) => [key, valuesOf(inner, key, source, depth + 1)]));
  return fc.record(values, { requiredKeys: (schema['required'] ?? []) as string[] });
}

function textsOf(schema: Schema, key: string, { textsFor }: ValueSource): fc.Arbitrary<string> {
  const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : null;
  const known = textsFor(key).filter((text) => pattern === null || pattern.test(text));
  const examples = schema['format'] === 'date' ? ['2026-11-23', '2027-07-31', '2020-01-01', '2999-12-31'] : schema['examples'];
  const any = Array.isArray(examples) ? fc.constantFrom(...(examples as string[])) : fc.string({ maxLength: 30 });
  return known.length === 0 ? any : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any });
}

function numberIn(schema: Schema, key: string, otherwise: number): number {
  const value = schema[key];
  return typeof value === 'number' ? value : otherwise;
}

function resolved(reference: string, document: Schema): Schema {
  let found: unknown = document;
  for (const part of reference.replace('#/', '').split('/')) found = (found as Record<string, unknown>)[part];
  return found as Schema;
}
