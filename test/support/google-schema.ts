import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

export interface DiscoveryParameter {
  readonly location: string;
  readonly type: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: string;
  readonly maximum?: string;
  readonly pattern?: string;
  readonly default?: string;
}

export interface DiscoveryMethod {
  readonly id: string;
  readonly httpMethod: string;
  readonly flatPath: string;
  readonly scopes: readonly string[];
  readonly parameters: Readonly<Record<string, DiscoveryParameter>>;
  readonly response: { readonly $ref: string };
}

/** The part of a discovery document that lies in `test/schemas`. */
export interface DiscoveryDocument {
  readonly rootUrl: string;
  readonly servicePath: string;
  readonly parameters: Readonly<Record<string, DiscoveryParameter>>;
  readonly resources: Readonly<Record<string, { readonly methods: Readonly<Record<string, DiscoveryMethod>> }>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

export interface KnownMethod {
  readonly method: DiscoveryMethod;
  readonly document: DiscoveryDocument;
}

/** Each method of the documents in `test/schemas`, by id. */
export function googleMethods(): ReadonlyMap<string, KnownMethod> {
  const names = ['cloudidentity-v1', 'directory-v1', 'reports-v1', 'licensing-v1', 'chat-v1', 'meet-v2', 'calendar-v3'];
  const documents = names.map(readDocument);
  const methods = documents.flatMap((document) =>
    Object.values(document.resources).flatMap((resource) => Object.values(resource.methods).map((method) => ({ method, document }))),
  );
  return new Map(methods.map((known) => [known.method.id, known]));
}

/** The method that a request to one of Google's addresses calls; null for none of them. */
export function methodAt(url: URL, methods: ReadonlyMap<string, KnownMethod>): KnownMethod | null {
  const found = [...methods.values()].find(({ method, document }) => {
    const pattern = method.flatPath.replaceAll(/\{\w+\}/g, '[^/]+');
    return document.rootUrl === `${url.origin}/` && new RegExp(`^/${document.servicePath}${pattern}$`).test(url.pathname);
  });
  return found ?? null;
}

/** Where an answer is not what the discovery document says that the method answers; empty when it is. */
export function answerProblems({ method, document }: KnownMethod, answer: unknown): readonly string[] {
  return problemsIn(answer, method.response, document.schemas, method.response.$ref);
}

/** Where something of ours is not what a document says that its type is: `chat-v1`, `CardWithId`. */
export function typeProblems(document: string, type: string): (value: unknown) => readonly string[] {
  const { schemas } = readDocument(document);
  return (value) => problemsIn(value, { $ref: type }, schemas, type);
}

function readDocument(name: string): DiscoveryDocument {
  return JSON.parse(readFileSync(new URL(`../schemas/google-${name}.json`, import.meta.url), 'utf8')) as DiscoveryDocument;
}

function problemsIn(value: unknown, schema: Schema, schemas: DiscoveryDocument['schemas'], at: string): readonly string[] {
  if (schema.$ref !== undefined) return problemsIn(value, schemas[schema.$ref] ?? { type: 'missing' }, schemas, at);
  if (schema.type === 'any') return [];
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no array`];
    return value.flatMap((part, index) => problemsIn(part, schema.items ?? {}, schemas, `${at}[${index}]`));
  }
  if (schema.type === 'object') return problemsInObject(value, schema, schemas, at);
  return scalarFits(value, schema) ? [] : [`${at} is ${JSON.stringify(value)}, which is no ${schema.format ?? schema.type}`];
}

function problemsInObject(value: unknown, schema: Schema, schemas: DiscoveryDocument['schemas'], at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  return Object.entries(value).flatMap(([name, part]) => {
    const known = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : schema.additionalProperties;
    return known === undefined ? [`${at} has no ${name}`] : problemsIn(part, known, schemas, `${at}.${name}`);
  });
}

function scalarFits(value: unknown, { type, format, enum: members, default: usual }: Schema): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return typeof value === 'number';
  if (type !== 'string' || typeof value !== 'string') return false;
  if (format === 'int64') return /^-?\d+$/.test(value);
  if (format === 'date-time') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value));
  // In answers, the only defaults are kinds of things, which do not vary.
  return (members?.includes(value) ?? true) && (usual === undefined || usual === value);
}
