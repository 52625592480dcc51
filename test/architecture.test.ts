import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { mayImport } from './support/may-import.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What has one home, and where. */
const homes: readonly { readonly what: RegExp; readonly says: string; readonly home: readonly string[] }[] = [
  { what: /process\.env/, says: 'the environment', home: ['src/app.ts'] },
  { what: /\bDate\.now\(|new Date\(\)/, says: 'the clock', home: ['src/clock.ts', 'tabs/main.tsx'] },
  {
    what: /from 'node:fs/,
    says: 'the file system',
    home: ['src/files.ts', 'src/file-streams.ts', 'src/store/durable-pglite.ts', 'src/service/tab/tab-files.ts'],
  },
  {
    what: /\bfetch\(|from 'node:https'/,
    says: 'outgoing requests',
    home: ['src/platforms/calls/patient-fetch.ts', 'tabs/api/client.ts', 'tabs/api/open-request.ts'],
  },
  { what: /from 'node:http'/, says: 'incoming requests', home: ['src/sandbox/server/serve-hosts.ts', 'src/service/listen.ts'] },
];

const sources = ['src', 'bot', 'tabs']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tabs/dist') && file !== 'tabs/api/operations.ts');

test('every source file belongs to a folder whose imports are agreed', () => {
  expect(sources.filter((file) => ownerOf(file) === undefined)).toEqual([]);
});

test.each(sources)('%s imports only what its folder may', (file) => {
  const owner = ownerOf(file) ?? '';
  const allowed = mayImport[owner] ?? [];

  const outside = importsOf(file).filter((target) => ownerOf(target) !== owner && !allowed.some((home) => isWithin(target, home)));

  expect(outside).toEqual([]);
});

test('no page of the tab stands on another one', () => {
  const pages = sources.filter((file) => /^tabs\/pages\/[^/]+\//.test(file));
  const pageOf = (file: string) => file.split('/').slice(0, 3).join('/');

  const across = pages.filter((file) =>
    importsOf(file).some((target) => /^tabs\/pages\/[^/]+\//.test(target) && pageOf(target) !== pageOf(file)),
  );

  expect(pages).not.toEqual([]);
  expect(across).toEqual([]);
});

test('no chat stands on another one', () => {
  const chats = ['bot/teams', 'bot/google-chat'];
  const chatOf = (file: string) => chats.find((chat) => isWithin(file, chat));

  const across = sources.filter(
    (file) => chatOf(file) !== undefined && importsOf(file).some((target) => (chatOf(target) ?? chatOf(file)) !== chatOf(file)),
  );

  expect(chats.map((chat) => sources.some((file) => isWithin(file, chat)))).toEqual([true, true]);
  expect(across).toEqual([]);
});

test.each(homes)('$says has one home', ({ what, home }) => {
  const others = sources.filter((file) => !home.includes(file) && what.test(readFileSync(join(root, file), 'utf8')));

  expect(others).toEqual([]);
});

test.each(sources)('%s is a file that one can oversee', (file) => {
  expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(300);
});

function ownerOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((owner) => isWithin(file, owner))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(root, resolve(root, dirname(file), specifier)));
}

function isWithin(path: string, home: string): boolean {
  return path === home || path.startsWith(`${home}/`);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}
