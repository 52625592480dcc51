import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'infra/container/Containerfile'), 'utf8');
const stages = text
  .replaceAll(/\\\n\s*/g, ' ')
  .split(/^(?=FROM )/m)
  .filter((stage) => stage.startsWith('FROM '))
  .map((stage) => stage.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
const last = stages.at(-1) ?? [];

/** `COPY a b ./` of the repository itself. */
function copied(stage: readonly string[]): readonly string[] {
  return stage.flatMap((line) => (/^COPY (?!--from)(.+) \S+$/.exec(line)?.[1] ?? '').split(' ').filter((path) => path !== ''));
}

describe('the container', () => {
  test('is built from what is in the repository, and what the context lets through', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    const all = [...new Set(stages.flatMap(copied))];

    expect(all.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(all.filter((path) => !ignored.includes(`!${path}`))).toEqual([]);
    expect(ignored).toEqual(expect.arrayContaining(['*', '**/*.env', 'appPackage/env']));
  });

  test('takes from earlier stages only what they have', () => {
    const names = stages.map(([from = '']) => / AS (\w+)$/.exec(from)?.[1] ?? '');
    const taken = [...text.matchAll(/^COPY --from=(\w+)/gm)].map(([, name]) => name);

    expect(taken.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    expect(names).toEqual(['tab', 'packages', '']);
  });

  test('runs as somebody who may not change the code, with a sign of life and without packages for development', () => {
    expect(last.filter((line) => /^(?:USER|VOLUME|EXPOSE|CMD|ENV)/.test(line))).toEqual([
      'ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data',
      'USER node',
      'VOLUME /data',
      'EXPOSE 3978',
      'CMD ["node", "--max-semi-space-size=16", "src/main.ts"]',
    ]);
    expect(last.filter((line) => line.startsWith('HEALTHCHECK') && line.includes('/healthz'))).toHaveLength(1);
    expect(last.indexOf('USER node')).toBeGreaterThan(last.findLastIndex((line) => /^(?:COPY|RUN)/.test(line)));
    expect(text).toContain('RUN npm ci --omit=dev --omit=optional');
  });

  test('starts as npm start does', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(text) ?? [];

    expect((JSON.parse(command) as readonly string[]).join(' ')).toBe(scripts['start']);
  });

  test('holds every file that the service and the command line load, and no more folders', () => {
    const inside = copied(last);
    const loaded = reachedFrom(['src/main.ts', 'src/app.ts']);

    expect(loaded.size).toBeGreaterThan(300);
    expect([...loaded].filter((file) => !inside.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
  });

  test('needs no package that is left out', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    // Only what builds the tab, in a process of its own.
    const files = [...reachedFrom(['src/main.ts', 'src/app.ts'])].filter((file) => file.endsWith('.ts'));
    const packages = files.flatMap((file) => importsIn(file).filter((name) => !name.startsWith('.') && !name.startsWith('node:')));

    expect([...new Set(packages.map(packageOf))].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

/** Files below the root that these import, and those that those import, whenever. */
function reachedFrom(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (file.endsWith('.ts'))
      open.push(
        ...importsIn(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => relative(root, resolve(root, dirname(file), name))),
      );
  }
  return reached;
}

function importsIn(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/^import type [^;]+;/gms, '');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name).filter((name) => /^[@.\w]/.test(name));
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

test('the folders that it holds are whole: no link leads out of them', () => {
  const links = copied(last)
    .filter((path) => statSync(join(root, path)).isDirectory())
    .flatMap((path) => readdirSync(join(root, path), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isSymbolicLink());

  expect(links).toEqual([]);
});
