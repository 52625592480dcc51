import { jsonAnswer, type WireAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import type { Json } from '../tenant.ts';

/** People as Graph lists them; ids are enough for members of groups. */
export interface Directory {
  readonly userConfigurations: readonly unknown[];
  readonly educationUsers?: readonly unknown[];
  readonly users?: readonly unknown[];
  readonly groupMembers?: Readonly<Record<string, readonly string[]>>;
}

/** What goes wrong with a page (from 0) of a list, by the list's name or `groups/…`; null: nothing. */
export type PageTrouble = (list: string, page: number) => WireAnswer | null;

const lists: readonly (readonly [pattern: RegExp, list: 'userConfigurations' | 'educationUsers' | 'users'])[] = [
  [/\/admin\/teams\/userConfigurations$/, 'userConfigurations'],
  [/\/education\/users$/, 'educationUsers'],
  [/\/v1\.0\/users$/, 'users'],
];

/** Graph with these people in it, on pages of two. */
export function directoryHost(directory: Directory, trouble: PageTrouble = () => null): WireHost {
  return ({ path, query }) => {
    const page = Number(query.get('$skiptoken') ?? 0);
    const [name, rows] = listAt(path, directory);
    const wrong = trouble(name, page);
    if (wrong !== null) return wrong;
    if (rows === undefined) return jsonAnswer(404, { error: { code: 'Request_ResourceNotFound', message: 'It does not exist.' } });
    const next = (page + 1) * 2 < rows.length ? { '@odata.nextLink': `https://graph.microsoft.com${path}?$skiptoken=${page + 1}` } : {};
    return jsonAnswer(200, { ...next, value: rows.slice(page * 2, page * 2 + 2) });
  };
}

/** No tenant is without any account. */
const somebodyElse: Json = { id: 'somebody else', accountEnabled: true };

function listAt(path: string, directory: Directory): readonly [string, readonly unknown[] | undefined] {
  const list = lists.find(([pattern]) => pattern.test(path))?.[1];
  if (list !== undefined) return [list, directory[list] ?? (list === 'users' ? [somebodyElse] : [])];
  const group = /\/groups\/([^/]+)\//.exec(path)?.[1] ?? '';
  const members = directory.groupMembers?.[group];
  return [`groups/${group}`, members?.map((id): Json => ({ id }))];
}
