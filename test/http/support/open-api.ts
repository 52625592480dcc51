import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface Operation {
  readonly method: string;
  /** `/api/audits/{id}`. */
  readonly path: string;
  readonly operationId: string;
  /** Null: whoever is signed in, or anybody. */
  readonly action: string | null;
  /** Whether one has to be signed in. */
  readonly door: 'closed' | 'open';
  readonly parameters: readonly Parameter[];
  /** Null: it takes no body. */
  readonly body: Schema | null;
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export type Schema = Readonly<Record<string, unknown>>;

interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface OpenApi {
  readonly document: Schema;
  readonly operations: readonly Operation[];
  /** In which ways an answer is not what the document promises; empty when it is. */
  problemsOf(operation: Operation, answer: Response, body: string): readonly string[];
}

/** The description that the service gives of itself. */
export async function openApiOf(address: string): Promise<OpenApi> {
  const document = (await (await fetch(`${address}/openapi.json`)).json()) as Schema;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'doc', ...document });
  const checks = new Map<string, ValidateFunction>();
  const operations = operationsIn(document);

  return {
    document,
    operations,
    problemsOf(operation, answer, body) {
      const place = `${operation.method} ${operation.path} ${answer.status}`;
      const status = String(answer.status) in operation.responses ? String(answer.status) : 'default';
      const promised = operation.responses[status];
      if (promised === undefined || status === 'default') return [`${place}: not documented: ${body.slice(0, 200)}`];
      const lacking = Object.entries(promised.headers ?? {}).filter(
        ([name, { required }]) => required === true && !answer.headers.has(name),
      );
      const headers = lacking.map(([name]) => `${place}: without ${name}`);
      const content = promised.content ?? {};
      const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
      if (Object.keys(content).length === 0) return body === '' ? headers : [...headers, `${place}: has a body`];
      if (!(type in content)) return [...headers, `${place}: ${type} is not promised`];
      return [...headers, ...contentProblems(operation, status, type, body).map((problem) => `${place}: ${problem}`)];
    },
  };

  function contentProblems(operation: Operation, status: string, type: string, body: string): readonly string[] {
    if (!type.endsWith('json') || type.includes('sarif')) return [];
    const parts = ['paths', operation.path, operation.method, 'responses', status, 'content', type, 'schema'];
    const pointer = `doc#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const check = checks.get(pointer) ?? ajv.compile({ $ref: pointer });
    checks.set(pointer, check);
    return check(JSON.parse(body)) ? [] : [ajv.errorsText(check.errors)];
  }
}

/** In which ways a document is no OpenAPI 3.1; its schemas are JSON Schema 2020-12 by themselves, and are compiled as such. */
export function documentProblems(document: Schema): readonly string[] {
  // Two formats of OpenAPI's own that say nothing about whether a document is one.
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'media-range': true, regex: true } });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(new URL('../../schemas/openapi-3.1.json', import.meta.url), 'utf8')) as Schema);
  if (fits(document)) return [];
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function operationsIn(document: Schema): readonly Operation[] {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const body = operation['requestBody'] as { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } | undefined;
      return {
        method,
        path,
        operationId: String(operation['operationId']),
        action: operation['x-action'] as string | null,
        door: operation['security'] === undefined ? ('closed' as const) : ('open' as const),
        parameters: (operation['parameters'] ?? []) as readonly Parameter[],
        body: body?.content['application/json']?.schema ?? null,
        responses: operation['responses'] as Operation['responses'],
      };
    }),
  );
}
