import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * What lacks by a JSON Schema of `test/schemas`; empty when it is valid. Those of draft 4 use nothing that draft 7 reads otherwise, but for the names at their
 * head; the pattern of some needs the older reading of regular expressions.
 */
export function schemaProblems(name: string): (value: unknown) => readonly string[] {
  const {
    $schema: _draft,
    id: _id,
    $id: _itself,
    ...schema
  } = JSON.parse(readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}
