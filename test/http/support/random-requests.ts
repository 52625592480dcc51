import * as fc from 'fast-check';
import { actorRoles, type ActorRole } from '../../../src/model/actor.ts';
import { as, somebody } from './api-service.ts';
import { teamsExport, type Board } from './board.ts';
import type { OpenApi, Operation, Parameter, Schema } from './open-api.ts';
import { valuesOf, type ValueSource } from './values-of-schema.ts';

export interface Sent {
  readonly operation: Operation;
  /** null: nobody; no-role: somebody to whom nobody gave one. */
  readonly role: ActorRole | 'no-role' | null;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Asked {
  readonly sent: Sent;
  readonly answer: Response;
  readonly status: number;
  readonly text: string;
}

/** Words by the key under which they stand. */
export type Words = ReadonlyMap<string, readonly string[]>;

export interface Texts {
  readonly own: Words;
  readonly other: Words;
  /** By which the words of one board are known. */
  readonly marks: readonly string[];
}

/** Requests for all that the description offers, each as likely as the others. */
export function requestsFor(api: OpenApi, texts: Texts, own: Board): fc.Arbitrary<Sent> {
  const source = { document: api.document, textsFor: (key: string) => textsFor(key, texts) };
  return fc.oneof(...api.operations.map((operation) => requestFor(operation, source, own)));
}

export async function ask(address: string, own: Board, sent: Sent): Promise<Asked> {
  const { operation, role, path, body } = sent;
  const name = `Collega ${role} ${own.mark}`;
  const signed =
    role === null ? {} : as(somebody(own.organisationId, role === 'no-role' ? null : role, { id: `${role}-${own.mark}`, name }));
  const headers = { ...signed, ...sent.headers, ...(body !== null && { 'content-type': 'application/json' }) };
  const answer = await fetch(`${address}${path}`, { method: operation.method.toUpperCase(), headers, body });
  return { sent, answer, status: answer.status, text: await answer.text() };
}

function requestFor(operation: Operation, source: ValueSource, own: Board): fc.Arbitrary<Sent> {
  const values = Object.fromEntries(
    operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameterValues(parameter, operation.path, source)]),
  );
  const requiredKeys = operation.parameters.filter(({ required }) => required).map((parameter) => `${parameter.in} ${parameter.name}`);
  const roles = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...actorRoles) },
    { weight: 1, arbitrary: fc.constantFrom('no-role' as const, null) },
  );
  return fc
    .record({ role: roles, given: fc.record(values, { requiredKeys }), body: bodies(operation.body, source, own) })
    .map(({ role, given, body }) => {
      const told = given as Readonly<Record<string, unknown>>;
      return { operation, role, path: pathOf(operation.path, told), headers: headersOf(told), body };
    });
}

function parameterValues({ name, in: place, schema }: Parameter, path: string, source: ValueSource): fc.Arbitrary<unknown> {
  // As we write them; the first is what nobody has changed yet.
  if (name === 'If-Match') return fc.constantFrom('"1~x"', '"1~x"', '"1~x"', '"2~x"', '"0~x"', '*', 'x');
  if (place === 'header') return fc.constantFrom('"x"', '*');
  if (place !== 'path') return valuesOf(schema, name, source);
  // Of exceptions those of exceptions, and so on; an address with nothing or with dots there is another address.
  const kind = `${/(\w+?)s?\/\{/.exec(path)?.[1] ?? ''}.id`;
  const words = name === 'key' || source.textsFor(kind).length === 0 ? name : kind;
  return valuesOf(schema, words, source).filter((value) => !/^\.{0,2}$/.test(String(value)));
}

/** What fits, an export where one is taken, and now and then something else altogether. */
function bodies(schema: Schema | null, source: ValueSource, own: Board): fc.Arbitrary<string | null> {
  if (schema === null) return fc.constant(null);
  const isExport = schema['type'] === undefined && schema['anyOf'] === undefined;
  const fitting = isExport ? fc.constantFrom(teamsExport(own.mark, 'nobody'), {}) : valuesOf(schema, '', source);
  return fc
    .oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })
    .map((value) => JSON.stringify(value));
}

function pathOf(template: string, given: Readonly<Record<string, unknown>>): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(given[`path ${name}`])));
  const query = new URLSearchParams();
  for (const [key, value] of entriesOf(given, 'query'))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) query.append(key, String(one));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function headersOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(given, 'header').map(([name, value]) => [name, String(value)]));
}

function entriesOf(given: Readonly<Record<string, unknown>>, place: string): readonly (readonly [string, unknown])[] {
  return Object.entries(given).flatMap(([key, value]) =>
    key.startsWith(`${place} `) ? [[key.slice(place.length + 1), value] as const] : [],
  );
}

/** Words that stand under the key: the board's own twice, the other's once; of ids and the like those that belong to one board only. */
function textsFor(key: string, { own, other, marks }: Texts): readonly string[] {
  const of = (words: Words): readonly string[] => {
    const all = words.get(key) ?? [];
    const marked = all.filter((text) => marks.some((mark) => text.includes(mark)));
    return marked.length > 0 ? marked : all;
  };
  return [...of(own), ...of(own), ...of(other), ...(always[key] ?? [])];
}

const always: Readonly<Record<string, readonly string[]>> = {
  cron: ['30 3 * * *'],
  timezone: ['Europe/Brussels'],
  accept: ['nobody', 'organisation'],
  preset: ['be-school'],
  id: ['latest'],
  persona: ['leader'],
  evidence: ['https://delinde.example/bewijs'],
  document: ['https://delinde.example/besluit'],
  yaml: [
    '{ schemaVersion: 1, id: eigen, type: tick-list, title: Eigen, sections: [{ id: a, title: A }], items: [{ id: b, section: a, title: B }] }',
  ],
};
