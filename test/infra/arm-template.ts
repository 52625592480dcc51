import { createHash } from 'node:crypto';

/** A template of Azure Resource Manager, as far as ours goes: learn.microsoft.com/azure/azure-resource-manager/templates/syntax. */
export interface ArmTemplate {
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly defaultValue?: unknown;
        readonly allowedValues?: readonly unknown[];
        readonly minLength?: number;
        readonly maxLength?: number;
      }
    >
  >;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly resources: readonly ArmResource[];
  readonly outputs: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;
}

export interface ArmResource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly scope?: string;
  readonly dependsOn?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const group = '/subscriptions/s/resourceGroups/lesklaar';

type Given = Readonly<Record<string, unknown>>;

/** The template with every expression worked out, as Azure would; whatever an expression names that is not there throws. What only Azure knows becomes `<…>`. */
export function evaluated(template: ArmTemplate, given: Given): ArmTemplate {
  const parameters = new Map(Object.entries(template.parameters).map(([name, { defaultValue }]) => [name, given[name] ?? defaultValue]));
  const functions = functionsOf({
    parameters: (name) => {
      if (!parameters.has(name)) throw new Error(`no parameter ${name}`);
      const value = parameters.get(name);
      if (value === undefined) throw new Error(`parameter ${name} was not given`);
      return work(value);
    },
    variables: (name) => {
      if (!(name in template.variables)) throw new Error(`no variable ${name}`);
      return work(template.variables[name]);
    },
  });
  function work(value: unknown): unknown {
    if (typeof value === 'string')
      return value.startsWith('[') && !value.startsWith('[[') ? expression(value.slice(1, -1), functions) : value;
    if (Array.isArray(value)) return value.map(work);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [String(work(key)), work(part)]));
  }
  return {
    ...template,
    resources: template.resources.map((resource) => work(resource) as ArmResource),
    outputs: work(template.outputs) as ArmTemplate['outputs'],
  };
}

/** The id that others depend on. */
export function idOf({ type, name, scope }: ArmResource): string {
  const names = name.split('/');
  const [provider = '', ...types] = type.split('/');
  const path = types.map((one, index) => `${one}/${names[index]}`).join('/');
  return `${scope ?? group}/providers/${provider}/${path}`;
}

type ArmFunction = (...args: readonly unknown[]) => unknown;

function functionsOf(own: {
  readonly parameters: (name: string) => unknown;
  readonly variables: (name: string) => unknown;
}): Readonly<Record<string, ArmFunction>> {
  const id = (type: unknown, ...names: readonly unknown[]): string => idOf({ type: String(type), name: names.join('/'), apiVersion: '' });
  return {
    parameters: (name) => own.parameters(String(name)),
    variables: (name) => own.variables(String(name)),
    resourceId: id,
    subscriptionResourceId: (type, name) => `/subscriptions/s/providers/${String(type)}/${String(name)}`,
    extensionResourceId: (scope, type, name) => idOf({ scope: String(scope), type: String(type), name: String(name), apiVersion: '' }),
    format: (text, ...args) => String(text).replaceAll(/\{(\d+)\}/g, (_whole, index: string) => textOf(args[Number(index)])),
    replace: (text, from, to) => textOf(text).replaceAll(textOf(from), textOf(to)),
    take: (text, length) => textOf(text).slice(0, Number(length)),
    if: (test, yes, no) => (test === true ? yes : no),
    equals: (one, other) => one === other,
    uriComponent: (text) => encodeURIComponent(textOf(text)),
    uniqueString: (...seeds) => createHash('sha256').update(seeds.join()).digest('hex').slice(0, 13),
    guid: (...seeds) => createHash('sha256').update(seeds.join()).digest('hex').slice(0, 32),
    // Known once the resource is there: each of its properties is a text.
    reference: (resource) => new Proxy({}, { get: (_target, key) => `<${String(key)} of ${textOf(resource)}>` }),
    subscription: () => ({ tenantId: '9b5d4f1c-0000-4000-8000-00000000000a' }),
    resourceGroup: () => ({ id: group, location: 'westeurope' }),
  };
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${JSON.stringify(value)}`);
  return value;
}

/** `name(args).property[index]`, `'text'` and numbers. */
function expression(source: string, functions: Readonly<Record<string, ArmFunction>>): unknown {
  const tokens = source.match(/'(?:[^']|'')*'|[A-Za-z_]\w*|\d+|[()[\].,]/g) ?? [];
  if (tokens.join('').replaceAll(' ', '') !== source.replaceAll(' ', '')) throw new Error(`cannot read: ${source}`);
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at] ?? '';
    if (wanted !== undefined && token !== wanted) throw new Error(`expected ${wanted} at ${at} of ${source}`);
    at += 1;
    return token;
  };
  function value(): unknown {
    let result = primary();
    while (tokens[at] === '.' || tokens[at] === '[') {
      const isIndex = take() === '[';
      const key = isIndex ? value() : take();
      if (isIndex) take(']');
      const found = (result as Record<string, unknown>)[String(key)];
      if (found === undefined) throw new Error(`no ${String(key)} in ${source}`);
      result = found;
    }
    return result;
  }
  function primary(): unknown {
    const token = take();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    const call = functions[token];
    if (call === undefined) throw new Error(`no function ${token}`);
    take('(');
    const args: unknown[] = [];
    while (tokens[at] !== ')') {
      args.push(value());
      if (tokens[at] === ',') take();
    }
    take(')');
    return call(...args);
  }
  const result = value();
  if (at !== tokens.length) throw new Error(`more than one value: ${source}`);
  return result;
}
