/** Text from anywhere as plain words on one line: nothing in it is read as Markdown or HTML. */
export function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]#|~<>&]/g, escaped)
    .replace(/^(\d+)([.)])(?= |$)/, String.raw`$1\$2`)
    .replace(/^[-+]/, String.raw`\$&`);
}

/** A block of code that its own text cannot close. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const code = lines.join('\n');
  const runs = (code.match(/`+/g) ?? []).map((ticks) => ticks.length);
  const fence = '`'.repeat(1 + Math.max(2, ...runs));
  return `${fence}${language}\n${code}\n${fence}`;
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

// Not every reader of Markdown honours a backslash before the signs of HTML.
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escaped(sign: string): string {
  return entities[sign] ?? `\\${sign}`;
}
