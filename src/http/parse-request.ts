import type * as z from 'zod';
import { AppError } from '../errors.ts';
import { issueWords } from '../text/issue-words.ts';

/** What the schema lets through. @throws AppError unusable-request with the place of the first thing that does not fit. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues.map(innermost);
  if (issue === undefined) throw new AppError('unusable-request', { place, detail: '?' });
  const path = [place, ...issue.path].map(String).join('.').slice(0, 200);
  const { nl, en } = issueWords(issue, { isMissing: isMissing(value, issue.path) });
  throw new AppError('unusable-request', { place: path, detail: { nl: nl.slice(0, 600), en: en.slice(0, 600) } });
}

/** Where one of several shapes is possible, what is wrong in the one that fits furthest. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [furthest] = issue.errors.flatMap(([first]) => first ?? []).toSorted((a, b) => b.path.length - a.path.length);
  return furthest === undefined ? issue : innermost({ ...furthest, path: [...issue.path, ...furthest.path] });
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return false;
    current = Object.hasOwn(current, part) ? (current as Readonly<Record<PropertyKey, unknown>>)[part] : undefined;
  }
  return current === undefined;
}
