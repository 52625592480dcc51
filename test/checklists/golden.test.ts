import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { listJsonSchema } from '../../src/checklists/list/list-schema.ts';
import { registry } from '../../src/checklists/registry.ts';

const file = new URL('../../src/checklists/checklist.schema.json', import.meta.url);

test('the schema for editors is what the code makes', () => {
  const made = JSON.parse(JSON.stringify(listJsonSchema())) as unknown;
  const written = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
  // How it is laid out is not ours to say.
  if (process.env['GOLDEN'] === 'write' && !isDeepStrictEqual(written(), made)) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);

  expect(written()).toEqual(made);
});

test.each([...registry])('%s fits the schema for editors, and a mistyped key does not', (name) => {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  const list = parse(readFileSync(new URL(`../../src/checklists/data/${name}.yaml`, import.meta.url), 'utf8')) as object;

  // In a file, what `defaults` says need not stand at each item.
  expect(fits(list)).toBe(true);
  expect(fits({ ...list, setions: [] })).toBe(false);
});
