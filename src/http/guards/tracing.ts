import type { Request, RequestHandler, Response } from 'express';
import type { Tracer } from '@opentelemetry/api';
import { methodLabel, routeTemplate, type Mounts } from './route-template.ts';

export interface Tracing {
  readonly traceRequests: RequestHandler;
  /** Sends what was not sent yet; rejects where the collector does not take it. */
  close(): Promise<void>;
}

export interface TracingOptions {
  /** As in OTEL_EXPORTER_OTLP_ENDPOINT; null: nothing is traced, and nothing of OpenTelemetry is loaded. */
  readonly endpoint: string | null;
  readonly version: string;
  readonly mounts: Mounts;
  /** Milliseconds after which a collector that does not answer is given up. */
  readonly timeLimit?: number;
}

/** One span for each request, by route; of the address, the caller and the contents nothing is told. */
export async function startTracing({ endpoint, version, mounts, timeLimit = 3000 }: TracingOptions): Promise<Tracing> {
  if (endpoint === null) return { traceRequests: (_request, _response, next) => next(), close: async () => undefined };
  const [{ SpanKind, SpanStatusCode }, { OTLPTraceExporter }, { BatchSpanProcessor, NodeTracerProvider }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace-node'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: timeLimit });
  const provider = new NodeTracerProvider({ resource: serviceResource(version), spanProcessors: [new BatchSpanProcessor(exporter)] });
  const tracer = provider.getTracer('lesklaar', version);
  return {
    traceRequests: (request, response, next) => {
      traceOne(tracer, request, response);
      next();
    },
    close: async () => provider.shutdown(),
  };

  function traceOne(from: Tracer, request: Request, response: Response): void {
    const method = methodLabel(request);
    const span = from.startSpan(method, { kind: SpanKind.SERVER, root: true });
    response.once('close', () => {
      const route = routeTemplate(request, mounts);
      span.updateName(`${method} ${route}`);
      // Names of opentelemetry.io/docs/specs/semconv/http/http-spans.
      span.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': response.statusCode });
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
  }
}

/** Under which name a collector files what it gets; the package that makes these comes along with the SDK, and is not ours to import. */
function serviceResource(version: string) {
  const attributes = { 'service.name': 'lesklaar', 'service.version': version };
  const resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: (): [string, string][] => Object.entries(attributes),
  };
  return resource;
}
