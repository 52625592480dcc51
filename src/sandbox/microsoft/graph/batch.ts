import type { WireAnswer } from '../../server/wire.ts';
import { decodedPath } from './decoded-path.ts';
import { badRequest, GraphRefusal, notPlayed } from './graph-refusal.ts';
import type { GraphCall } from './graph-route.ts';
import { jsonIn } from './json-body.ts';

const mostSteps = 20;

/** learn.microsoft.com/graph/json-batching. `answerStep` answers one request as if it came by itself. */
export function answerBatch(call: GraphCall, answerStep: (step: GraphCall) => WireAnswer): WireAnswer {
  const { requests } = jsonIn(call);
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest('The batch request has no requests.');
  if (requests.length > mostSteps) {
    throw new GraphRefusal(400, 'MaximumValueExceeded', `Number of batch request steps exceeds the maximum value of ${mostSteps}.`);
  }
  const steps = requests.map((raw: unknown) => readStep(raw));
  if (new Set(steps.map(({ id }) => id)).size < steps.length) throw badRequest('Request ids in a batch must be unique.');
  const responses = steps.map(({ id, step }) => responseOf(id, answerStep(step)));
  return { status: 200, body: `{"responses":[${responses.join(',')}]}` };
}

interface Step {
  readonly id: string;
  readonly step: GraphCall;
}

function readStep(raw: unknown): Step {
  if (!isObject(raw) || typeof raw['id'] !== 'string' || typeof raw['method'] !== 'string' || typeof raw['url'] !== 'string') {
    throw badRequest('Each request of a batch needs an id, a method and a url.');
  }
  if (raw['dependsOn'] !== undefined) throw notPlayed('dependsOn');
  const url = new URL(raw['url'].replace(/^\/?/, '/'), 'https://graph.microsoft.com');
  const headers = isObject(raw['headers']) ? Object.entries(raw['headers']) : [];
  const byName = new Map(headers.map(([name, value]) => [name.toLowerCase(), String(value)]));
  return {
    id: raw['id'],
    step: {
      method: raw['method'].toUpperCase(),
      path: decodedPath(url.pathname.slice(1)),
      parts: {},
      query: url.searchParams,
      header: (name) => byName.get(name) ?? '',
      body: raw['body'] === undefined ? '' : JSON.stringify(raw['body']),
    },
  };
}

function responseOf(id: string, { status, body }: WireAnswer): string {
  const head = `"id":${JSON.stringify(id)},"status":${status}`;
  return body === '' ? `{${head}}` : `{${head},"headers":{"Content-Type":"application/json"},"body":${body}}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
