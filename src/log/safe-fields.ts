import { withoutSecrets } from './without-secrets.ts';

const deepest = 5;
const most = 50;

/** Under these names stands what nobody may read, whatever it looks like. */
const secretName =
  /authori[sz]ation|cookie|token|secret|passw|pwd|credential|assertion|privatekey|apikey|signature|databaseurl|connectionstring/;
/** Written by the log itself. */
const ownNames = new Set(['level', 'time', 'msg', 'pid']);

/** A copy for a line of the log: plain data without secrets, of a bounded size. Nothing that it is given makes it throw. */
export function safeFields(fields: unknown): Readonly<Record<string, unknown>> {
  const copy = safeCopy(fields, 0);
  const entries = typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? Object.entries(copy) : [['value', copy] as const];
  return Object.fromEntries(entries.map(([name, value]) => [ownNames.has(name) ? `_${name}` : name, value]));
}

function safeCopy(value: unknown, depth: number): unknown {
  try {
    return copyOf(value, depth);
  } catch {
    // A getter or a proxy that throws.
    return '[unreadable]';
  }
}

function copyOf(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || value === null || value === undefined) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return `[${typeof value}]`;
  if (depth >= deepest) return '[…]';
  if (Array.isArray(value)) return listCopy(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[no date]' : value.toISOString();
  if (value instanceof Error) return errorCopy(value, depth);
  return isPlain(value) ? objectCopy(value, depth) : withoutSecrets(`[${value.constructor.name}]`);
}

/** Requests, answers and streams hold headers and bodies: of what is more than data only the kind is told. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function listCopy(list: readonly unknown[], depth: number): readonly unknown[] {
  const copies = list.slice(0, most).map((one) => safeCopy(one, depth + 1));
  return list.length > most ? [...copies, `… ${list.length - most} more`] : copies;
}

function objectCopy(object: object, depth: number): Readonly<Record<string, unknown>> {
  const names = Object.keys(object).slice(0, most);
  // A name such as `__proto__` stays a name this way.
  return Object.fromEntries(names.map((name) => [withoutSecrets(name), memberCopy(object, name, depth)]));
}

function memberCopy(object: object, name: string, depth: number): unknown {
  if (secretName.test(name.toLowerCase().replaceAll(/[\s_-]/g, ''))) return '[redacted]';
  try {
    return safeCopy((object as Readonly<Record<string, unknown>>)[name], depth + 1);
  } catch {
    return '[unreadable]';
  }
}

/** What its properties hold is left out: drivers and clients put whole requests and rows there. */
function errorCopy(error: Error, depth: number): Readonly<Record<string, unknown>> {
  const parts = ['name', 'message', 'code', 'reason', 'stack', 'cause'] as const;
  const told = parts.filter((part) => part in error && memberOf(error, part) !== undefined);
  return Object.fromEntries(told.map((part) => [part, memberCopy(error, part, depth)]));
}

function memberOf(object: object, name: string): unknown {
  try {
    return (object as Readonly<Record<string, unknown>>)[name];
  } catch {
    return null;
  }
}
