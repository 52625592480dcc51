import { createHash } from 'node:crypto';

/** The version that a tag tells comes first, so that a change can name it; then what was shown, down to the last letter. */
export function tagOf(version: string | number | null, text: string): string {
  const shown = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return `"${version ?? 'c'}~${shown}"`;
}

/** The version that the tags of an `If-Match` name; empty when they name none that we made, or several. */
export function versionIn(ifMatch: string): string {
  const versions = new Set(ifMatch.split(',').flatMap((tag) => /^"(\w{1,40})~[\w-]*"$/.exec(tag.trim())?.[1] ?? []));
  const [version] = versions;
  return versions.size === 1 ? (version ?? '') : '';
}

/** The version as a number; NaN, which equals nothing, when it is none. */
export function numberedVersion(version: string): number {
  return /^\d{1,9}$/.test(version) ? Number(version) : Number.NaN;
}

/** Whether the caller has it already (RFC 9110, section 13.1.2: the comparison is weak). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
