import { invalidValue, missingParameter, notPlayed, outOfRange, unknownParameter } from './refusals.ts';
import type { Parameter, Route } from './route.ts';

/**
 * The parameters of one request, with defaults where nothing was said.
 * @throws GoogleRefusal for what the discovery document does not allow.
 */
export function checkParameters(
  route: Route,
  common: Readonly<Record<string, Parameter>>,
  inPath: ReadonlyMap<string, string>,
  query: URLSearchParams,
): ReadonlyMap<string, string> {
  const known = { ...common, ...route.parameters };
  for (const name of new Set(query.keys())) {
    if (known[name]?.location !== 'query') throw unknownParameter(name);
    if (query.getAll(name).length > 1) throw invalidValue(name, query.getAll(name).join(','));
  }
  const found = Object.entries(known).flatMap(([name, parameter]): [string, string][] => {
    const value = (parameter.location === 'path' ? inPath.get(name) : query.get(name)) ?? parameter.default;
    if (value === undefined && parameter.required) throw missingParameter(name);
    if (value === undefined) return [];
    check(name, value, parameter);
    return [[name, value]];
  });
  return new Map(found);
}

function check(name: string, value: string, parameter: Parameter): void {
  if (value === parameter.default) return;
  if (parameter.enum?.includes(value) === false) throw invalidValue(name, value);
  if (parameter.pattern !== undefined && !new RegExp(`^(?:${parameter.pattern})$`).test(value)) throw invalidValue(name, value);
  if (parameter.type === 'boolean' && value !== 'true' && value !== 'false') throw invalidValue(name, value);
  if (parameter.type === 'integer') checkNumber(name, value, parameter);
  if (parameter.notPlayed) throw notPlayed(`${name}=${value}`);
}

function checkNumber(name: string, value: string, { minimum = 0, maximum = 2 ** 31 - 1 }: Parameter): void {
  if (!/^-?\d{1,10}$/.test(value)) throw invalidValue(name, value);
  if (Number(value) < minimum || Number(value) > maximum) throw outOfRange(name, value, minimum, maximum);
}
