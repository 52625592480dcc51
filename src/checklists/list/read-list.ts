import { parse } from 'yaml';
import { AppError } from '../../errors.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import type { Checklist } from './checklist.ts';
import { checkReferences } from './check-references.ts';
import { listSchema } from './list-schema.ts';

/**
 * Reads a checklist from the text of a YAML file.
 * @throws AppError unusable-checklist with file, line, path and what was expected.
 */
export function readList(text: string, origin: string, from: Checklist['origin']): Checklist {
  const read = readYaml(text, {
    schema: listSchema,
    prepare: withDefaults,
    refuse: (problem) => new AppError('unusable-checklist', { origin, ...problem }),
  });
  const list: Checklist = { ...read.data, origin: from };
  checkReferences(list, read);
  return list;
}

/** What a file holds, as it is kept: a later release may read more in it. */
export function rawList(text: string): unknown {
  // Its warnings would be lines of their own on standard error.
  return parse(text, { maxAliasCount: 100, logLevel: 'error' });
}

/** A list as it was kept, in the shape of its file. */
export function listFrom(content: unknown, from: Checklist['origin']): Checklist {
  return { ...listSchema.parse(withDefaults(content)), origin: from };
}

/** Each item with what the list says once for all of them. */
function withDefaults(content: unknown): unknown {
  if (!isObject(content) || !isObject(content['defaults']) || !Array.isArray(content['items'])) return content;
  const { defaults, items } = content;
  return { ...content, items: items.map((item: unknown) => (isObject(item) ? { ...defaults, ...item } : item)) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
