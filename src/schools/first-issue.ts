import type * as z from 'zod';
import type { Localized } from '../model/language.ts';
import { nearest } from '../text/nearest.ts';
import { schoolSchema } from './school-schema.ts';

export interface SchoolIssue {
  readonly path: readonly PropertyKey[];
  readonly detail: Localized;
  /** What was probably meant; empty when nothing is near. */
  readonly meant: string;
}

/**
 * The issue to tell about: a mistyped key before all else, because it is what makes another key go missing.
 * `stands` tells whether anything stands at a path in the file.
 */
export function firstIssue(
  error: z.ZodError,
  dutch: z.ZodError | undefined,
  stands: (path: readonly PropertyKey[]) => boolean,
): SchoolIssue {
  const mistyped = error.issues.findIndex(({ code }) => code === 'unrecognized_keys');
  const index = Math.max(0, mistyped);
  const issue = error.issues[index];
  if (issue === undefined) return { path: [], detail: { nl: 'onleesbaar', en: 'unreadable' }, meant: '' };
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', issue.path);
  return { path: issue.path, detail: detailOf(issue, dutch?.issues[index]?.message, stands), meant: '' };
}

function unknownKey(key: string, path: readonly PropertyKey[]): SchoolIssue {
  const meant = nearest(key, keysAt(path.filter((part) => typeof part === 'string'))) ?? '';
  return { path: [...path, key], detail: { nl: `"${key}" is geen bekende sleutel`, en: `"${key}" is not a known key` }, meant };
}

function detailOf(issue: z.core.$ZodIssue, dutch: string | undefined, stands: (path: readonly PropertyKey[]) => boolean): Localized {
  if (issue.path.length > 0 && !stands(issue.path)) return { nl: 'dit ontbreekt', en: 'this is missing' };
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return { nl: 'verwacht: een dag als 2027-07-31', en: 'expected a day such as 2027-07-31' };
  }
  return { nl: dutch ?? issue.message, en: issue.message };
}

/** The keys that may stand at a path without its list numbers, from the schema itself. */
function keysAt(path: readonly string[]): readonly string[] {
  let schema: unknown = schoolSchema;
  for (const part of path) {
    schema = inner(schema);
    if (isShaped(schema)) schema = schema.shape[part];
  }
  const found = inner(schema);
  return isShaped(found) ? Object.keys(found.shape) : [];
}

function inner(schema: unknown): unknown {
  let current = schema;
  while (isWrapped(current)) current = 'unwrap' in current ? current.unwrap() : current.element;
  return current;
}

function isWrapped(schema: unknown): schema is { unwrap: () => unknown } | { element: unknown } {
  return typeof schema === 'object' && schema !== null && ('unwrap' in schema || 'element' in schema);
}

function isShaped(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}
