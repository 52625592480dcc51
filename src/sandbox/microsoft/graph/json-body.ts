import { badRequest, GraphRefusal } from './graph-refusal.ts';
import type { GraphCall } from './graph-route.ts';

/** The object that a request brings. @throws GraphRefusal when it is none. */
export function jsonIn({ header, body }: GraphCall): Readonly<Record<string, unknown>> {
  if (!header('content-type').toLowerCase().startsWith('application/json')) {
    throw new GraphRefusal(415, 'UnsupportedMediaType', 'The request entity has a media type that the service does not support.');
  }
  const parsed = parse(body);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw unreadable();
  return parsed as Readonly<Record<string, unknown>>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

function unreadable(): GraphRefusal {
  return badRequest('Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
}
