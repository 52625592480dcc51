import type { FormField } from './form-field.ts';

/** What an entry holds, as it is being written: each field by its name. */
export type Content = Readonly<Record<string, unknown>>;

/** What an address says of an entry that is to be made. */
export interface Given {
  readonly list: string | null;
  readonly for: string | null;
}

/** A content in which nothing was entered yet. */
export function emptyContent(fields: readonly FormField[], given: Given): Content {
  return Object.fromEntries(fields.map((field) => [field.name, emptyValue(field, given)]));
}

function emptyValue(field: FormField, given: Given): unknown {
  switch (field.kind) {
    case 'given':
      return field.from === null ? null : given[field.from];
    case 'choice':
      return field.choices[0]?.value ?? null;
    case 'item':
      return given.for ?? '';
    case 'lines':
    case 'items':
    case 'answers':
    case 'rows':
      return [];
    case 'both':
      return { nl: '', en: '' };
    case 'group':
      return null;
    case 'line':
    case 'words':
    case 'day':
    case 'link':
    case 'person':
    case 'count':
    case 'event':
      return field.required === true ? '' : null;
  }
}

/** A content as the service takes it: numbers are numbers, answers to questions that were not chosen are left out. */
export function contentToSend(fields: readonly FormField[], content: Content): Content {
  return Object.fromEntries(fields.map((field) => [field.name, valueToSend(field, content)]));
}

function valueToSend(field: FormField, content: Content): unknown {
  const value = content[field.name];
  if (field.kind === 'count') return value === '' || value === null ? null : Number(value);
  if (field.kind === 'rows') return (value as readonly Content[]).map((row) => contentToSend(field.fields, row));
  if (field.kind === 'group') return value === null ? null : contentToSend(field.fields, value as Content);
  if (field.kind === 'lines') return (value as readonly string[]).map((line) => line.trim()).filter((line) => line !== '');
  if (field.kind !== 'answers') return value;
  const about = content[field.about] as readonly string[];
  return (value as readonly Answer[]).filter(({ item, text }) => about.includes(item) && text.trim() !== '');
}

export interface Answer {
  readonly item: string;
  readonly text: string;
}

/**
 * What two people made of the same content: fields that only one of them touched are that one's, and those that both touched differently are the writer's,
 * named in `both`.
 */
export function merged(seen: Content, mine: Content, theirs: Content): { readonly content: Content; readonly both: readonly string[] } {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const names = Object.keys(mine);
  const touched = names.filter((name) => !same(seen[name], mine[name]));
  return {
    content: Object.fromEntries(names.map((name) => [name, touched.includes(name) ? mine[name] : theirs[name]])),
    both: touched.filter((name) => !same(seen[name], theirs[name]) && !same(mine[name], theirs[name])),
  };
}
