import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { colourIcon, outlineIcon } from '../../appPackage/make/draw-icons.ts';
import { makePackage } from '../../appPackage/make/make-package.ts';
import { commands } from '../../bot/commands/index.ts';
import type { Environment } from '../../src/config.ts';
import { fileIn, temporaryFolder } from '../support/command-line.ts';
import { unzip } from '../support/unzip.ts';
import { schemaProblems } from '../support/vendor-schema.ts';

const folder = temporaryFolder();
const own = (name: string): Buffer => readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));

const installed: Environment = {
  PUBLIC_URL: 'https://lesklaar.delinde.example',
  TAB_CLIENT_ID: '5B0A1C52-1111-4222-8333-444455556666',
  BOT_APP_ID: '6c0a1c52-1111-4222-8333-444455556666',
  BOT_DATA_RESIDENCY: 'europe',
};

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string };
  readonly accentColor: string;
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly bots?: readonly {
    readonly botId: string;
    readonly supportsTargetedMessages: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly triggers: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string; readonly websiteUrl?: string }[];
}

async function packed(
  env: Environment,
): Promise<{ readonly manifest: Manifest; readonly texts: Record<string, string>; readonly text: string }> {
  const files = unzip((await makePackage(env)).content);
  const text = files.get('manifest.json') ?? '';
  return { manifest: JSON.parse(text) as Manifest, texts: JSON.parse(files.get('nl.json') ?? '') as Record<string, string>, text };
}

describe('the package that a Teams administrator uploads', () => {
  test('holds what the store asks for, at its root, and other programs can open it', async () => {
    const path = fileIn(folder, 'lesklaar.zip', (await makePackage(installed)).content);

    const listed = execFileSync('python3', ['-c', openIt, path], { encoding: 'utf8' });

    expect(listed.trim().split('\n')).toEqual(['manifest.json', 'color.png', 'outline.png', 'nl.json', 'sound']);
  });

  test.each([
    ['with a bot', installed],
    ['with the tab only', { ...installed, BOT_APP_ID: '' }],
  ])('its manifest and its Dutch texts are as Microsoft describes them, %s', async (_what, env) => {
    const { manifest, texts } = await packed(env);

    expect(schemaProblems('teams-manifest-1.30.json')(manifest)).toEqual([]);
    expect(schemaProblems('teams-manifest-localization-1.30.json')(texts)).toEqual([]);
    expect(Object.keys(texts).filter((place) => place !== '$schema' && !hasText(manifest, place))).toEqual([]);
  });

  test('no placeholder is left, and each address is this installation’s', async () => {
    const { manifest, text } = await packed(installed);

    expect(text).not.toMatch(/\$\{|\{\{|localhost|undefined/);
    expect(manifest).toMatchObject({
      id: '5b0a1c52-1111-4222-8333-444455556666',
      webApplicationInfo: {
        id: '5b0a1c52-1111-4222-8333-444455556666',
        resource: 'api://lesklaar.delinde.example/5b0a1c52-1111-4222-8333-444455556666',
      },
      validDomains: ['lesklaar.delinde.example', 'europe.token.botframework.com'],
    });
    const pages = [
      ...manifest.staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
      ...manifest.configurableTabs.map((tab) => tab.configurationUrl),
    ];
    for (const page of pages.filter((one) => one !== undefined)) expect(page).toMatch(/^https:\/\/lesklaar\.delinde\.example\/tab\//);
  });

  test('a channel gets its tab from the page that the tab has for it', async () => {
    const { manifest } = await packed(installed);
    const [, path] = /channelTabPath = '([^']+)'/.exec(readFileSync('tabs/app/channel-tab.tsx', 'utf8')) ?? [];

    expect(manifest.configurableTabs.map(({ configurationUrl }) => new URL(configurationUrl).pathname)).toEqual([path]);
  });

  test('a port is part of the address', async () => {
    const { manifest } = await packed({ ...installed, PUBLIC_URL: 'https://school.example:8443' });

    expect(manifest.webApplicationInfo.resource).toMatch(/^api:\/\/school\.example:8443\//);
  });

  test.each(['http://127.0.0.1:3978', 'http://school.example'])(
    'what is missing or cannot be used is told at once, and once: %s',
    async (address) => {
      const env = { PUBLIC_URL: address, BOT_APP_ID: 'bot', PRIVACY_URL: 'privacy.html', TEAMS_APP_ID: '1' };

      const problems = await makePackage(env).then(
        () => '',
        (error: Error) => error.message,
      );

      const told = [...problems.matchAll(/^- (\w+) /gm)].map(([, name = '']) => name);
      expect(told).toHaveLength(new Set(told).size);
      expect(new Set(told)).toEqual(new Set(['BOT_APP_ID', 'PRIVACY_URL', 'PUBLIC_URL', 'TAB_CLIENT_ID', 'TEAMS_APP_ID']));
    },
  );

  test('its version is that of the product', async () => {
    const { manifest } = await packed(installed);

    expect(manifest.version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});

describe('the menu of commands', () => {
  test('offers what the bot understands, in the bot’s order and words', async () => {
    const { manifest, texts } = await packed(installed);
    const [bot] = manifest.bots ?? [];

    for (const [index, list] of (bot?.commandLists ?? []).entries()) {
      expect(list.commands).toEqual(commands.map(({ words, about }) => ({ title: words.en[0], description: about.en })));
      for (const [place, { words, about }] of commands.entries()) {
        expect(texts[`bots[0].commandLists[${index}].commands[${place}].title`]).toBe(words.nl[0]);
        expect(texts[`bots[0].commandLists[${index}].commands[${place}].description`]).toBe(about.nl);
      }
    }
  });

  test('is behind a slash where others read along, and the answer is for whoever asked', async () => {
    const { manifest } = await packed(installed);
    const [bot] = manifest.bots ?? [];

    expect(bot?.supportsTargetedMessages).toBe(true);
    expect(bot?.commandLists.map(({ scopes, triggers }) => ({ scopes, triggers }))).toEqual([
      { scopes: ['personal'], triggers: ['mention'] },
      { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'] },
    ]);
    // Each command offers itself everywhere; one that does not needs lists of its own.
    expect(commands.filter(({ places }) => places.length !== 4)).toEqual([]);
  });
});

describe('the icons', () => {
  test.each([
    ['color.png', 192, colourIcon],
    ['outline.png', 32, outlineIcon],
  ])('%s is %d pixels square, and as it is drawn', (name, size, draw) => {
    const icon = own(name);

    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
    expect(pixelsOf(icon).equals(pixelsOf(draw()))).toBe(true);
  });

  test('the colour icon fills its square; the outline is white on nothing', () => {
    const colour = coloursOf(own('color.png'), 192);
    const outline = coloursOf(own('outline.png'), 32);

    expect(colour.filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
    expect(outline.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toEqual([]);
    expect(outline.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(300);
    expect(outline.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(100);
  });

  test('the colour icon has the accent that the manifest names', async () => {
    const { manifest } = await packed(installed);
    const [corner = []] = coloursOf(own('color.png'), 192);

    expect(`#${Buffer.from(corner.slice(0, 3)).toString('hex')}`).toBe(manifest.accentColor);
  });
});

test('the Agents Toolkit finds a project that it knows, with a value for each placeholder', () => {
  const project = own('m365agents.yml').toString('utf8');
  const example = own('env/.env.example').toString('utf8');

  expect(schemaProblems('m365agents-yaml-1.13.json')(parse(project))).toEqual([]);
  const named = [...`${own('manifest.json').toString('utf8')}${project}`.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter((name) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([]);
  expect([...project.matchAll(/manifestPath: (\S+)/g)].map(([, path]) => path)).toEqual(Array(3).fill('./manifest.json'));
});

/** Lists an archive and holds each file against its sum. */
const openIt = `
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
print('\\n'.join(archive.namelist()))
print('sound' if archive.testzip() is None else 'broken')
`;

/** Whether the manifest has a text at `bots[0].commandLists[1].commands[0].title`. */
function hasText(manifest: Manifest, place: string): boolean {
  const steps = place.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const found = steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    manifest,
  );
  return typeof found === 'string';
}

function pixelsOf(image: Buffer): Buffer {
  const start = image.indexOf('IDAT');
  return inflateSync(image.subarray(start + 4, start + 4 + image.readUInt32BE(start - 4)));
}

function coloursOf(image: Buffer, size: number): readonly (readonly [number, number, number, number])[] {
  const raw = pixelsOf(image);
  return Array.from({ length: size * size }, (_, index) => {
    const at = Math.floor(index / size) * (1 + size * 4) + 1 + (index % size) * 4;
    return [raw[at] ?? 0, raw[at + 1] ?? 0, raw[at + 2] ?? 0, raw[at + 3] ?? 0] as const;
  });
}
