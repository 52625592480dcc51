/**
 * A text as a PowerShell argument. Inside double quotes PowerShell reads `$`, the backtick and three typographic double quotes as its own;
 * control characters become spaces, so that a policy's name can never be more than a name.
 */
export function powershellQuoted(text: string): string {
  return `"${text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/[`$"\u201c\u201d\u201e]/g, '`$&')}"`;
}
