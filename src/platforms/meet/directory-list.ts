import { isObject, listOf } from '../json.ts';

/** A list of the Directory, taken out of its pages. */
export interface DirectoryList {
  /** Null when it is no list. */
  readonly rows: readonly unknown[] | null;
  /** Every page names a next one, so the last is missing. */
  readonly cutOff: boolean;
}

/** Reads a bare list, one answer `{ [key]: […], nextPageToken }` or a list of such answers. */
export function readList(value: unknown, key: string): DirectoryList {
  if (!Array.isArray(value)) {
    const cutOff = namesNext(value);
    return { rows: listOf(value, key) ?? (cutOff ? [] : null), cutOff };
  }
  const parts: readonly unknown[] = value;
  const pages = parts.filter(isPage);
  const rows = parts.flatMap((part) => (isPage(part) ? (listOf(part, key) ?? []) : [part]));
  return { rows, cutOff: pages.length > 0 && pages.every(namesNext) };

  function isPage(part: unknown): boolean {
    return isObject(part) && (Array.isArray(part[key]) || namesNext(part));
  }
}

function namesNext(value: unknown): boolean {
  const token = isObject(value) ? value['nextPageToken'] : undefined;
  return token !== undefined && token !== null && token !== '';
}
