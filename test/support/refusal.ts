import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { fileIn, lesklaar, type Ran } from './command-line.ts';

/** What the files hold that a refused command must leave alone. */
export const untouched = 'what stood here before';

/** Runs in English, and asks for a report and a collection in files that stood there before. */
export async function lesklaarInEnglish(folder: string, args: readonly string[]): Promise<Ran> {
  const files = ['--out', fileIn(folder, 'kept.html', untouched), '--save', fileIn(folder, 'kept.json', untouched)];
  return lesklaar([...args, ...files, '--lang', 'en']);
}

/** Ends with 2, one line that names the place, no stack, nothing on standard output, and no file of `folder` touched. */
export function expectRefusal({ status, stdout, stderr }: Ran, place: string, folder: string): void {
  expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
  expect(stderr).toMatch(/^lesklaar: .+(\.|--help)\n$/s);
  expect(stderr).toContain(place);
  expect(stderr).not.toMatch(/\bat .+\.ts:\d+/);
  const kept = ['kept.html', 'kept.json'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  for (const path of kept) expect(readFileSync(path, 'utf8')).toBe(untouched);
}
