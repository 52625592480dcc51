import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files below a folder, relative to it, in order; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
}

/** Another one as soon as a file has another name or content. */
export async function fingerprintOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('base64url');
}

/** Null where there is no such file. */
export async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

export async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file);
}

export async function write(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content);
}

/** Puts a folder in the place of another one. */
export async function replaceFolder(draft: string, place: string): Promise<void> {
  await rm(place, { recursive: true, force: true });
  await rename(draft, place);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
