import type { ChecklistPart, ChecklistRow } from '../../../api/operations.ts';

/** A row or one of its parts: they are told alike. */
export type AnyRow = ChecklistRow | ChecklistPart;

/** What an `If-Match` names: the version that was seen. */
export function seenVersion({ version }: { readonly version: number }): string {
  return `"${version}~"`;
}
