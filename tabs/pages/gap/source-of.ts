import type { FindingHistory } from '../../api/operations.ts';

type Source = FindingHistory['sources'][number];

/** The source that a value was read from, and where in it: `cloudidentity.googleapis.com/v1/policies: /Leerlingen (ADMIN, policies/…)`. */
export function sourceOf(readFrom: string, sources: readonly Source[]): { readonly source: Source | null; readonly part: string } {
  const source = sources.find(({ origin }) => readFrom === origin || readFrom.startsWith(`${origin}: `)) ?? null;
  return { source, part: source === null ? readFrom : readFrom.slice(source.origin.length).replace(/^: /, '') };
}
