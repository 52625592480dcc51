import { places, type Operations } from './operations.ts';

/** What an operation may be told; see `Operations` for what each of them is. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
  /** The ETag of what is changed. */
  readonly seen?: string;
  readonly body?: unknown;
  readonly file?: Blob;
}

export interface Wanted {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string | Blob };
}

/** An operation as an HTTP request, without who asks it. */
export function requestFor(name: keyof Operations, asked: Asked): Wanted {
  const [method = '', path = ''] = places[name].split(' ');
  const { params = {}, query = {}, seen, body, file } = asked;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = searchOf(query);
  return {
    url: search === '' ? filled : `${filled}?${search}`,
    init: {
      method,
      headers: {
        ...(seen !== undefined && { 'if-match': seen }),
        ...(file !== undefined && { 'content-type': 'application/octet-stream' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(file !== undefined && { body: file }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  };
}

function searchOf(query: NonNullable<Asked['query']>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly (string | number)[]) : [value]) {
      if (one !== undefined && one !== '') search.append(key, String(one));
    }
  }
  return search.toString();
}
