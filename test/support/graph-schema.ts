import { readFileSync } from 'node:fs';

/** Whether the request asked for the members that an enum got after its sentinel. */
export type EnumMembers = 'known' | 'all';

type GraphType = EnumType | StructuredType;

interface EnumType {
  readonly kind: 'enum';
  readonly members: string[];
}

interface StructuredType {
  readonly kind: 'structured';
  readonly base: string | null;
  /** A bag of whatever somebody put into it. */
  readonly dictionary: boolean;
  readonly properties: Map<string, Property>;
}

interface Property {
  readonly type: string;
  readonly nullable: boolean;
}

/** The types of Microsoft's description of Graph that lie in `test/schemas`, by full name. */
export function readGraphSchema(): GraphSchema {
  const types = new Map<string, GraphType>();
  for (const file of ['graph-v1.0.csdl.xml', 'graph-service-principals.csdl.xml']) {
    readCsdl(readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8'), types);
  }
  return new GraphSchema(types);
}

/** Says in which ways an answer is not what the description promises. Properties may be absent; what is there must be right. */
class GraphSchema {
  readonly #types: ReadonlyMap<string, GraphType>;

  constructor(types: ReadonlyMap<string, GraphType>) {
    this.#types = types;
  }

  /** Whether the type, or one that it inherits from, has the property. */
  has(type: string, property: string): boolean {
    return this.#propertyOf(type, property) !== undefined;
  }

  problemsOfList(answer: unknown, type: string, members: EnumMembers = 'known'): readonly string[] {
    if (!isObject(answer) || !Array.isArray(answer['value'])) return ['value: not a list'];
    const stray = Object.keys(answer).filter((key) => !['@odata.context', '@odata.nextLink', '@odata.count', 'value'].includes(key));
    const rows = answer['value'].flatMap((row: unknown, index) => this.problemsOf(row, type, members, `value[${index}]`));
    return [...stray.map((key) => `${key}: not of a list`), ...rows];
  }

  problemsOf(value: unknown, type: string, members: EnumMembers = 'known', at = ''): readonly string[] {
    const inList = /^Collection\((.+)\)$/.exec(type)?.[1];
    if (inList !== undefined) {
      if (!Array.isArray(value)) return [`${at}: not a list`];
      return value.flatMap((one: unknown, index) => this.problemsOf(one, inList, members, `${at}[${index}]`));
    }
    if (type.startsWith('Edm.')) return isPrimitive(value, type) ? [] : [`${at}: not ${type}`];
    const known = this.#types.get(type);
    if (known === undefined) return [`${at}: ${type} is not in the schema`];
    if (known.kind === 'enum') return isMember(value, known, members) ? [] : [`${at}: no member of ${type}`];
    return this.#problemsOfObject(value, type, known, members, at);
  }

  #problemsOfObject(value: unknown, type: string, { dictionary }: StructuredType, members: EnumMembers, at: string): readonly string[] {
    if (!isObject(value)) return [`${at}: not an object`];
    if (dictionary) return Object.keys(value).flatMap((key) => problemsOfCompanion(key, value, at));
    return Object.entries(value).flatMap(([key, one]) => {
      if (key === '@odata.context') return [];
      const property = this.#propertyOf(type, key);
      if (property === undefined) return [`${at}.${key}: not of ${type}`];
      if (one === null && property.nullable) return [];
      return this.problemsOf(one, property.type, members, `${at}.${key}`);
    });
  }

  #propertyOf(type: string, name: string): Property | undefined {
    const known = this.#types.get(type);
    if (known?.kind !== 'structured') return undefined;
    return known.properties.get(name) ?? (known.base === null ? undefined : this.#propertyOf(known.base, name));
  }
}

/** `X@odata.type` says something of the value beside it. */
function problemsOfCompanion(key: string, bag: Readonly<Record<string, unknown>>, at: string): readonly string[] {
  const [owner = '', annotation] = key.split('@');
  if (annotation === undefined) return [];
  return annotation === 'odata.type' && owner in bag ? [] : [`${at}.${key}: belongs to nothing`];
}

/** What comes after the sentinel is only for who asks for it; everybody else is answered with the sentinel itself. */
function isMember(value: unknown, { members }: EnumType, asked: EnumMembers): boolean {
  if (typeof value !== 'string') return false;
  const sentinel = members.indexOf('unknownFutureValue');
  const place = members.indexOf(value);
  if (place === -1) return false;
  return asked === 'all' ? place !== sentinel : sentinel === -1 || place <= sentinel;
}

function isPrimitive(value: unknown, type: string): boolean {
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string';
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int32':
      return typeof value === 'number' && value === Math.trunc(value) && Math.abs(value) < 2 ** 31;
    case 'Edm.Guid':
      return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
    case 'Edm.DateTimeOffset':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/.test(value);
    default:
      return false;
  }
}

function readCsdl(xml: string, types: Map<string, GraphType>): void {
  const aliases = new Map(
    [...xml.matchAll(/<Schema Namespace="([^"]+)" Alias="([^"]+)"/g)].map(([, space = '', alias = '']) => [alias, space]),
  );
  const fullName = (name: string): string =>
    name.replace(/^(Collection\()?(\w+)\./, (_, list = '', alias) => `${list}${aliases.get(alias) ?? alias}.`);
  let namespace = '';
  let current: GraphType | undefined;
  for (const [, element = '', attributes = ''] of xml.matchAll(/<(\w+)\b([^>]*)>/g)) {
    const attribute = new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const name = attribute.get('Name') ?? '';
    if (element === 'Schema') namespace = attribute.get('Namespace') ?? '';
    if (element === 'EnumType') current = { kind: 'enum', members: [] };
    if (element === 'ComplexType' || element === 'EntityType') {
      const base = attribute.get('BaseType');
      const dictionary = /dictionary/i.test(name);
      current = { kind: 'structured', base: base === undefined ? null : fullName(base), dictionary, properties: new Map() };
    }
    if (current !== undefined && element.endsWith('Type')) types.set(`${namespace}.${name}`, current);
    if (element === 'Member' && current?.kind === 'enum') current.members.push(name);
    if (element === 'Property' && current?.kind === 'structured') {
      current.properties.set(name, { type: fullName(attribute.get('Type') ?? ''), nullable: attribute.get('Nullable') !== 'false' });
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
