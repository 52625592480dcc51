import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { itemOf, type Checklist } from '../../src/checklists/list/checklist.ts';
import { registry } from '../../src/checklists/registry.ts';
import { rowsOf } from '../../src/checklists/rows/rows-of.ts';
import { allRows } from '../../src/checklists/rows/row.ts';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import { someFacts } from './some-facts.ts';

interface FileItem {
  readonly id: string;
  readonly title: unknown;
  readonly kind?: string;
  readonly [key: string]: unknown;
}

interface ListFile {
  readonly id: string;
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly sections: readonly { readonly id: string; readonly title: unknown }[];
  readonly items: readonly FileItem[];
}

const data = new URL('../../src/checklists/data/', import.meta.url);
const fileOf = (name: string): ListFile => parse(readFileSync(new URL(`${name}.yaml`, data), 'utf8')) as ListFile;

let lists: readonly Checklist[];
beforeAll(async () => {
  lists = await shippedLists().all();
});

const listOf = (id: string): Checklist => {
  const found = lists.find((list) => list.id === id);
  if (found === undefined) throw new Error(`no list ${id}`);
  return found;
};

test('the registry names every file there is, and each list has the name of its file', () => {
  expect(readdirSync(data).toSorted()).toEqual(registry.map((name) => `${name}.yaml`).toSorted());
  expect(lists.map(({ id }) => id)).toEqual([...registry]);
});

test('the five documents have 127 items, by kind as they were counted', () => {
  const count = (id: string): Record<string, number> =>
    Object.fromEntries([...Map.groupBy(listOf(id).items, ({ kind }) => kind)].map(([kind, items]) => [kind, items.length]));

  expect(lists.reduce((sum, { items }) => sum + items.length, 0)).toBe(127);
  expect(count('lesopafstand-randvoorwaarden')).toEqual({ task: 11, agreement: 17, setting: 2 });
  expect(count('kennisnet-ict-voorwaarden')).toEqual({ level: 11 });
  expect(count('flexfg-aandachtspunten')).toEqual({ agreement: 13, task: 10, setting: 2 });
  expect(count('ovsg-stappenplan')).toEqual({ task: 10, question: 5, agreement: 10 });
  expect(count('kennisnet-handreiking-ict-bekwaamheid')).toEqual({ question: 36 });
});

describe.each([...registry])('%s', (name) => {
  const file = fileOf(name);

  test('holds every section and item of its file, with all that the file says of it', () => {
    const list = listOf(name);

    expect(list.sections.map(({ id, title }) => ({ id, title }))).toEqual(file.sections.map(({ id, title }) => ({ id, title })));
    expect(list.items.map(({ id }) => id)).toEqual(file.items.map(({ id }) => id));
    for (const written of file.items) expect(itemOf(list, written.id)).toMatchObject(asRead({ ...file.defaults, ...written }));
  });

  test('reaches every item through its rows, once', () => {
    const rows = allRows(rowsOf(listOf(name), someFacts()));

    expect(rows.map(({ item }) => item.id).toSorted()).toEqual(file.items.map(({ id }) => id).toSorted());
  });

  test('says everything in Dutch and in English, and neither is empty or the other one', () => {
    const texts = textsIn(listOf(name));

    expect(texts.length).toBeGreaterThan(30);
    for (const { nl, en } of texts) expect([nl.trim(), en.trim()].every((text) => text.length > 0)).toBe(true);
    const same = texts.filter(({ nl, en }) => nl === en && /\s/.test(nl));
    // The name of a programme.
    expect(same.filter(({ nl }) => nl !== 'Startschooljaar VO')).toEqual([]);
  });

  test('what it relates to in other lists is there', () => {
    const everywhere = new Set(lists.flatMap(({ items }) => items.map(({ id }) => id)));

    for (const { related } of listOf(name).items) for (const id of related) expect(everywhere).toContain(id);
  });
});

/** As the list says it when it was read: numbers of steps are texts, and a platform has the name that it has in audits. */
function asRead(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const platforms: Readonly<Record<string, string>> = { microsoft: 'teams', google: 'meet' };
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      if (key === 'step') return [key, String(value)];
      if (key === 'platform') return [key, platforms[String(value)]];
      return [key, value];
    }),
  );
}

function textsIn(value: unknown): readonly { readonly nl: string; readonly en: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [value as { nl: string; en: string }];
  return Object.values(value).flatMap(textsIn);
}
