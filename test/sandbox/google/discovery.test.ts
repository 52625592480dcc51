import { expect, test } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { commonParameters } from '../../../src/sandbox/google/calls/common-parameters.ts';
import { parseMask, type Mask } from '../../../src/sandbox/google/calls/fields-mask.ts';
import { chatMessages } from '../../../src/sandbox/google/chat/chat-messages.ts';
import { pageTokens } from '../../../src/sandbox/google/calls/page-tokens.ts';
import type { Parameter } from '../../../src/sandbox/google/calls/route.ts';
import { googleApis } from '../../../src/sandbox/google/google-apis.ts';
import { googleMethods, type DiscoveryDocument, type DiscoveryParameter } from '../../support/google-schema.ts';

const methods = googleMethods();
const messages = chatMessages([], () => systemClock.now());
const apis = googleApis({ world: { people: 1, clock: systemClock }, pages: pageTokens(systemClock), options: {} }, messages);
const routes = apis.flatMap(({ host, common = commonParameters, routes: ofApi }) => ofApi.map((route) => ({ host, common, route })));

test('the sandbox plays the methods of the documents, and no others', () => {
  expect(routes.map(({ route }) => route.id).toSorted()).toEqual([...methods.keys()].toSorted());
});

test.each(routes)('$route.id stands where the document says, and takes its scopes', ({ host, route }) => {
  const known = methods.get(route.id);

  expect({ root: `https://${host}/`, path: route.path, method: route.method ?? 'GET' }).toEqual({
    root: known?.document.rootUrl,
    path: `${known?.document.servicePath}${known?.method.flatPath}`,
    method: known?.method.httpMethod,
  });
  expect(route.scopes.toSorted()).toEqual(known?.method.scopes.toSorted());
});

test.each(routes)('$route.id takes the parameters of the document, within the same bounds', ({ common, route }) => {
  const known = methods.get(route.id);

  expect(inWordsOfTheDocument(route.parameters)).toEqual(bounds(known?.method.parameters ?? {}));
  expect(inWordsOfTheDocument(common)).toEqual(bounds(known?.document.parameters ?? {}));
});

test.each(routes)('$route.id answers the fields of the document', ({ route }) => {
  const known = methods.get(route.id);
  if (known === undefined) throw new Error('no such method');

  expect(fieldProblems(parseMask(route.shape), known.method.response, known.document)).toEqual([]);
});

function inWordsOfTheDocument(parameters: Readonly<Record<string, Parameter>>) {
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const { notPlayed: _, minimum, maximum, ...rest } = parameter;
    return [name, bound({ ...rest, ...textOf('minimum', minimum), ...textOf('maximum', maximum) })];
  });
  return Object.fromEntries(entries);
}

function textOf(name: string, bound: number | undefined) {
  return bound === undefined ? {} : { [name]: String(bound) };
}

function bounds(parameters: Readonly<Record<string, DiscoveryParameter>>) {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, bound(parameter)]));
}

/** Where a parameter has members, its pattern says the same in another order. */
function bound({ location, type, required, enum: members, minimum, maximum, pattern, default: usual }: DiscoveryParameter) {
  return { location, type, required, members, minimum, maximum, usual, pattern: members === undefined ? pattern : undefined };
}

interface FieldSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

/** Names on one side only, down to where the sandbox says `*`. */
function fieldProblems(shape: Mask, schema: FieldSchema, document: DiscoveryDocument): readonly string[] {
  const whole: FieldSchema = (schema.$ref === undefined ? schema : document.schemas[schema.$ref]) ?? {};
  if (whole.type === 'array') return fieldProblems(shape, whole.items ?? {}, document);
  if (shape?.has('*') === true) return whole.type === 'object' || whole.type === 'any' ? [] : ['nothing lies below it'];
  if (shape === null) return whole.type === 'object' || whole.type === 'any' ? ['something lies below it'] : [];
  const names = new Set([...shape.keys(), ...Object.keys(whole.properties ?? {})]);
  return [...names].flatMap((name) => {
    const property = whole.properties?.[name];
    if (property === undefined || !shape.has(name)) return [name];
    return fieldProblems(shape.get(name) ?? null, property, document).map((problem) => `${name}: ${problem}`);
  });
}
