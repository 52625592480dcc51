import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { AdaptiveCard } from '../../bot/teams/cards/card-element.ts';

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;

/** What a card lacks by the schema of Adaptive Cards 1.5; empty when it is valid. */
export function cardSchema(): (card: AdaptiveCard) => readonly string[] {
  const validate = compiled();
  // What Teams adds is no part of the schema, and would be refused as an unknown property.
  return ({ msteams: _ofTeams, ...card }) =>
    validate(card) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Draft 6 with the `id` of draft 4 at its head. */
function compiled(): ValidateFunction {
  const { $schema, id, ...schema } = read('adaptive-card-1.5.json');
  if ($schema !== 'http://json-schema.org/draft-06/schema#' || id === undefined) throw new Error('another draft than expected');
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
