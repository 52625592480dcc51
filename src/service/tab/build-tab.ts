import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { noncePlace } from './nonce-place.ts';
import { bytesOf, filesBelow, removeFolder, replaceFolder, write } from './tab-files.ts';
import { builtFolder, sourcesFingerprint, stampName, tabFolder } from './tab-places.ts';

/** Builds the tab with Vite, whole or not at all: beside its place first, then into it. */
export async function buildTab(): Promise<void> {
  const { build } = await import('vite');
  const fingerprint = (await sourcesFingerprint()) ?? '';
  const draft = join(tabFolder, `dist-${process.pid}`);
  try {
    await build({
      root: tabFolder,
      configFile: false,
      base: '/tab/',
      logLevel: 'error',
      html: { cspNonce: noncePlace },
      oxc: { jsx: { runtime: 'automatic' } },
      build: {
        outDir: draft,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Fluent UI marks every file as `use client`, which means nothing to a bundle for the browser.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    });
    await compressAll(join(draft, 'assets'));
    await write(join(draft, stampName), fingerprint);
    await replaceFolder(draft, builtFolder);
  } finally {
    await removeFolder(draft);
  }
}

/** Once, as hard as it goes, instead of at each request. */
async function compressAll(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    const bytes = await bytesOf(file);
    await write(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    await write(`${file}.br`, await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

// In a process of its own: building takes some hundreds of megabytes that a service should not keep.
if (import.meta.main) await buildTab();
