import { actorRoles } from '../../../src/model/actor.ts';
import { locales } from '../../../src/model/language.ts';
import { scopeKinds, sourceKinds } from '../../../src/model/holding.ts';
import { outcomes, settables, severities, strengths } from '../../../src/model/outcome.ts';
import { platformIds } from '../../../src/model/platform.ts';
import { roles, stages } from '../../../src/model/population.ts';
import { unknownReasons } from '../../../src/model/reading.ts';
import { stepNames } from '../../../src/model/step.ts';

/** As much of a JSON Schema as our OpenAPI document uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
}

interface Media {
  readonly schema?: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Choices that have a name in our model, and where it stands. */
const modelNames: readonly (readonly [choices: readonly string[], name: string, file: string])[] = [
  [actorRoles, 'ActorRole', 'actor'],
  [locales, 'Locale', 'language'],
  [scopeKinds, 'ScopeKind', 'holding'],
  [sourceKinds, 'SourceKind', 'holding'],
  [outcomes, 'Outcome', 'outcome'],
  [settables, 'Settable', 'outcome'],
  [severities, 'Severity', 'outcome'],
  [strengths, 'Strength', 'outcome'],
  [platformIds, 'PlatformId', 'platform'],
  [roles, 'Role', 'population'],
  [stages, 'Stage', 'population'],
  [unknownReasons, 'UnknownReason', 'reading'],
  [Object.keys(stepNames), 'Step', 'step'],
];

const modelNameOf = new Map(modelNames.map(([choices, name]) => [choices.join(), name]));

function head(): string {
  const files = Map.groupBy(modelNames, ([, , file]) => file);
  const imports = [...files].map(
    ([file, named]) => `import type { ${named.map(([, name]) => name).join(', ')} } from '../../src/model/${file}.ts';`,
  );
  return ['// Made from the API’s own description by `npm run golden`: what stands here is what the service answers.', ...imports, ''].join(
    '\n',
  );
}

/** TypeScript of every operation of the API: what goes in, what comes out, and where it is. */
export function apiOperations({ paths, components }: OpenApiDocument): string {
  const operations = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  const shapes = Object.entries(components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)};\n`);
  const lines = operations.map(
    ({ operation }) => `  ${operation.operationId}: { asked: ${askedOf(operation)}; answer: ${answerOf(operation)} };`,
  );
  const places = operations.map(({ path, method, operation }) => `  ${operation.operationId}: '${method.toUpperCase()} ${path}',`);
  return [
    head(),
    ...shapes,
    `/** Of an operation that needs to be told nothing. */\nexport type Nothing = Readonly<Record<string, never>>;\n`,
    `export interface Operations {\n${lines.join('\n')}\n}\n`,
    `/** Method and path. */\nexport const places: Readonly<Record<keyof Operations, string>> = {\n${places.join('\n')}\n};\n`,
  ].join('\n');
}

function askedOf({ parameters = [], requestBody }: Operation): string {
  const parts = [
    groupOf(
      'params',
      parameters.filter((one) => one.in === 'path'),
    ),
    groupOf(
      'query',
      parameters.filter((one) => one.in === 'query'),
    ),
    parameters.some(({ name }) => name === 'If-Match') ? 'readonly seen: string' : '',
    bodyOf(requestBody),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing' : `{ ${parts.join('; ')} }`;
}

type Parameters = NonNullable<Operation['parameters']>;

function groupOf(group: string, parameters: Parameters): string {
  if (parameters.length === 0) return '';
  const fields = parameters.map(
    ({ name, required = false, schema }) =>
      `readonly ${name}${required ? `: ${typeOf(schema)}` : `?: ${union([typeOf(schema), 'undefined'])}`}`,
  );
  const isNeeded = parameters.some(({ required = false }) => required);
  return `readonly ${group}${isNeeded ? '' : '?'}: { ${fields.join('; ')} }`;
}

function bodyOf(body: Operation['requestBody']): string {
  if (body === undefined) return '';
  const schema = body.content['application/json']?.schema;
  return schema === undefined || Object.keys(body.content).length > 1 ? 'readonly file: Blob' : `readonly body: ${typeOf(schema)}`;
}

function answerOf({ responses }: Operation): string {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return union(good.map(([, { content = {} }]) => contentOf(content)));
}

function contentOf(content: Readonly<Record<string, Media>>): string {
  const [media, ...others] = Object.keys(content);
  if (media === undefined) return 'null';
  if (media === 'text/event-stream') return "'events'";
  return media !== 'application/json' || others.length > 0 ? "'file'" : typeOf(content[media]?.schema ?? {});
}

function typeOf(schema: Schema): string {
  const { $ref, anyOf, oneOf, type = 'unknown' } = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (schema.enum !== undefined) return modelNameOf.get(schema.enum.join()) ?? union(schema.enum.map((one) => literal(one)));
  if (schema.const !== undefined) return literal(schema.const);
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return union(choices.map(typeOf));
  if (Array.isArray(type)) return union(type.map((one: string) => typeOf({ ...schema, type: one })));
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `readonly ${parenthesised(typeOf(schema.items ?? {}))}[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType({ properties = {}, required = [], additionalProperties, propertyNames }: Schema): string {
  if (typeof additionalProperties === 'object') {
    return `Readonly<Record<${propertyNames === undefined ? 'string' : typeOf(propertyNames)}, ${typeOf(additionalProperties)}>>`;
  }
  const fields = Object.entries(properties).map(
    ([name, schema]) =>
      `readonly ${/^\w+$/.test(name) ? name : literal(name)}${required.includes(name) ? `: ${typeOf(schema)}` : `?: ${union([typeOf(schema), 'undefined'])}`}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function union(types: readonly string[]): string {
  return types.includes('unknown') ? 'unknown' : [...new Set(types)].join(' | ');
}

function parenthesised(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", String.raw`\'`)}'` : JSON.stringify(value);
}
