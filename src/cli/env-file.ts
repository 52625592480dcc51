/** What a file of settings tells, by variable: `NAME=value` on a line, as systemd, Docker and Node read it. */
export function readEnvText(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=[ \t]*(.*?)\s*$/gm)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value.replace(/^(["'])(.*)\1$/, '$2')]));
}

/** The text with these variables: those that have a value stay as they are, those without one get it in their place, the others come at the end. */
export function withVariables(text: string, variables: Readonly<Record<string, string>>): string {
  const told = readEnvText(text);
  const missing = Object.entries(variables).filter(([name]) => (told[name] ?? '') === '');
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [name, value] of missing) {
    const at = lines.findIndex((line) => new RegExp(`^\\s*${name}\\s*=`).test(line));
    if (at === -1) lines.push(`${name}=${value}`);
    else lines[at] = `${name}=${value}`;
  }
  return lines.map((line) => `${line}\n`).join('');
}
