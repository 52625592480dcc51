import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BuiltTab, TabAsset } from '../../http/tab-routes.ts';
import type { Log } from '../../log.ts';
import { noncePlace } from './nonce-place.ts';
import { bytesOf, filesBelow, textOf } from './tab-files.ts';
import { builtFolder, sourcesFingerprint, stampName } from './tab-places.ts';

const builder = fileURLToPath(new URL('build-tab.ts', import.meta.url));

/** The tab, built anew where it is missing or older than its sources; null where that cannot be. What went wrong stands in the log only. */
export async function prepareTab(log: Log): Promise<BuiltTab | null> {
  const [sources, stamp] = await Promise.all([sourcesFingerprint(), textOf(join(builtFolder, stampName))]);
  if (sources !== null && sources !== stamp) await build(log);
  const tab = await builtTab();
  if (tab === null) log.warn('the service runs without the tab: it was not built', {});
  return tab;
}

async function build(log: Log): Promise<void> {
  if (!hasVite()) {
    log.warn('the tab is not as its sources are, and Vite is not installed: run npm ci with the packages for development', {});
    return;
  }
  log.info('the tab is being built', {});
  try {
    // Whatever this service runs as: React’s build for development is twice as large and slow.
    await promisify(execFile)(process.execPath, [builder], { env: { NODE_ENV: 'production' } });
    log.info('the tab was built', {});
  } catch (error) {
    log.error('the tab could not be built', { error });
  }
}

function hasVite(): boolean {
  try {
    createRequire(import.meta.url).resolve('vite');
    return true;
  } catch {
    return false;
  }
}

async function builtTab(): Promise<BuiltTab | null> {
  const page = await textOf(join(builtFolder, 'index.html'));
  if (page === null) return null;
  const assets = join(builtFolder, 'assets');
  const names = (await filesBelow(assets)).map((file) => file.slice(assets.length + 1)).filter((name) => !/\.(?:gz|br)$/.test(name));
  const entries = await Promise.all(names.map(async (name) => [name, await assetAt(join(assets, name))] as const));
  return { page: (nonce) => page.replaceAll(noncePlace, nonce), assets: new Map(entries) };
}

async function assetAt(file: string): Promise<TabAsset> {
  const [content, gzip, brotli] = await Promise.all([bytesOf(file), bytesOf(`${file}.gz`), bytesOf(`${file}.br`)]);
  return { type: typeOf(file), content, gzip, brotli };
}

function typeOf(file: string): string {
  if (file.endsWith('.css')) return 'text/css; charset=utf-8';
  return file.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream';
}
