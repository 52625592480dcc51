import { AppError } from '../errors.ts';

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=[ \t]*(.*?)\s*$/;

/** What a file of settings tells, by variable: `NAME=value` on a line, as systemd, Docker and Node read it. Other lines tell nothing. */
export function readEnvText(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const [, name, value = ''] = assignment.exec(line) ?? [];
    return name === undefined ? [] : [[name, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return Object.fromEntries(pairs);
}

/** The same, of a file that somebody wrote for it. @throws AppError unusable-env-file that names the first line that is neither a setting nor a remark. */
export function readEnvFile(text: string, origin: string): Readonly<Record<string, string>> {
  const odd = text.split(/\r?\n/).findIndex((line) => !/^\s*(?:#.*)?$/.test(line) && !assignment.test(line));
  if (odd !== -1) throw new AppError('unusable-env-file', { origin, line: String(odd + 1) });
  return readEnvText(text);
}

/**
 * The text with these variables. Those of `anew` replace what stands there; of the others, those that have a value stay as they are and those without one
 * get it in their place. What is not there comes at the end.
 */
export function withVariables(text: string, variables: Readonly<Record<string, string>>, anew: readonly string[]): string {
  const told = readEnvText(text);
  const changed = Object.entries(variables).filter(([name]) => (told[name] ?? '') === '' || anew.includes(name));
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [name, value] of changed) {
    const at = lines.findIndex((line) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(line));
    if (at === -1) lines.push(`${name}=${value}`);
    else lines[at] = `${name}=${value}`;
  }
  return lines.map((line) => `${line}\n`).join('');
}
