import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

const folder = new URL('../golden/', import.meta.url);

/** Compares with the file of that name in `test/golden`; `npm run golden` writes it anew. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
