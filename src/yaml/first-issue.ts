import type * as z from 'zod';
import type { Localized } from '../model/language.ts';
import { issueWords } from '../text/issue-words.ts';
import { nearest } from '../text/nearest.ts';

export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly detail: Localized;
  /** What was probably meant; empty when nothing is near. */
  readonly meant: string;
}

interface Failure {
  readonly error: z.ZodError;
  readonly schema: z.ZodType;
  /** Whether anything stands at a path in the file. */
  readonly stands: (path: readonly PropertyKey[]) => boolean;
}

/** The issue to tell about: a mistyped key before all else, because it is what makes another key go missing. */
export function firstIssue({ error, schema, stands }: Failure): Issue {
  const issues = error.issues.map(innermost);
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) return { path: [], detail: { nl: 'onleesbaar', en: 'unreadable' }, meant: '' };
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', issue.path, schema);
  const isMissing = issue.path.length > 0 && !stands(issue.path);
  return { path: issue.path, detail: issueWords(issue, { isMissing }), meant: '' };
}

/** Where one of several shapes is possible, what is wrong in the one that was meant: the one that fits furthest. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [furthest] = issue.errors.flat().toSorted((a, b) => depthOf(b) - depthOf(a));
  if (furthest === undefined) return issue;
  return innermost({ ...furthest, path: [...issue.path, ...furthest.path] });
}

function depthOf({ code, path }: z.core.$ZodIssue): number {
  return path.length + (code === 'unrecognized_keys' ? 2 : 0);
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): Issue {
  const meant =
    nearest(
      key,
      keysAt(
        path.filter((part) => typeof part === 'string'),
        schema,
      ),
    ) ?? '';
  return { path: [...path, key], detail: { nl: `"${key}" is geen bekende sleutel`, en: `"${key}" is not a known key` }, meant };
}

/** The keys that may stand at a path without its list numbers, from the schema itself. */
function keysAt(path: readonly string[], root: z.ZodType): readonly string[] {
  let schema: unknown = root;
  for (const part of path) {
    const found = inner(schema);
    schema = isShaped(found) ? found.shape[part] : isRecord(found) ? found.valueType : found;
  }
  const found = inner(schema);
  return isShaped(found) ? Object.keys(found.shape) : [];
}

/** An object or a record within lists, defaults, choices and what is made of what was read. */
function inner(schema: unknown): unknown {
  let current = schema;
  while (isWrapped(current)) {
    if ('options' in current) current = current.options.at(-1);
    else if ('in' in current) current = current.in;
    else current = 'unwrap' in current ? current.unwrap() : current.element;
  }
  return current;
}

type Wrapped =
  { readonly unwrap: () => unknown } | { readonly element: unknown } | { readonly options: readonly unknown[] } | { readonly in: unknown };

function isWrapped(schema: unknown): schema is Wrapped {
  return typeof schema === 'object' && schema !== null && ['unwrap', 'element', 'in', 'options'].some((key) => key in schema);
}

function isShaped(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}

function isRecord(schema: unknown): schema is { valueType: unknown } {
  return typeof schema === 'object' && schema !== null && 'valueType' in schema;
}
