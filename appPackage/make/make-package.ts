import { join } from 'node:path';
import type { Environment } from '../../src/config.ts';
import { readInput } from '../../src/files.ts';
import type { JsonObject } from '../../src/platforms/json.ts';
import { fillManifest, textsFor, withoutBot } from './fill-manifest.ts';
import { packageValues } from './package-values.ts';
import { zip } from './zip.ts';

const folder = join(import.meta.dirname, '..');
const icons = ['color.png', 'outline.png'];
const language = 'nl.json';

/** The app package for Teams, as the environment describes this installation. @throws AppError unusable-for-package. */
export async function makePackage(env: Environment): Promise<{ readonly content: Buffer; readonly bot: 'bot' | 'no-bot' }> {
  const { values, bot } = packageValues(env);
  const filled = JSON.parse(fillManifest(await textOf('manifest.json'), values)) as JsonObject;
  const manifest = bot === 'bot' ? filled : withoutBot(filled);
  const texts = textsFor(manifest, JSON.parse(await textOf(language)) as JsonObject);
  const content = zip([
    { name: 'manifest.json', content: jsonOf(manifest) },
    ...(await Promise.all(icons.map(async (name) => ({ name, content: await bytesOf(name) })))),
    { name: language, content: jsonOf(texts) },
  ]);
  return { content, bot };
}

function jsonOf(value: JsonObject): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(name));
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return (await readInput(join(folder, name))).bytes;
}
