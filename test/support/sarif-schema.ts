import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** What a SARIF text lacks by the schema of SARIF 2.1.0; empty when it is valid. */
export function sarifProblems(text: string): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema());
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// The schema is in draft 4. It uses nothing that draft 7 reads otherwise, but for the two names at its head; one of its patterns needs the older reading of regular expressions.
function schema(): object {
  const { $schema, id, ...rest }: Record<string, unknown> = JSON.parse(
    readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
  );
  if ($schema !== 'http://json-schema.org/draft-04/schema#' || id === undefined) throw new Error('another draft than expected');
  return rest;
}
