import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { recordJsonSchema } from '../../src/audit/record-schema.ts';
import { schoolJsonSchema } from '../../src/schools/school-schema.ts';

test.each([
  { path: 'src/schools/lesklaar-yaml.schema.json', made: schoolJsonSchema() },
  { path: 'src/audit/audit-record.schema.json', made: recordJsonSchema() },
])('$path is what the code makes', ({ path, made }) => {
  const file = new URL(`../../${path}`, import.meta.url);
  const written = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
  // How it is laid out is not ours to say.
  if (process.env['GOLDEN'] === 'write' && !isDeepStrictEqual(written(), made)) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);

  expect(written()).toEqual(made);
});
