import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from './errors.ts';
import type { Localized } from './model/language.ts';

/** A larger export holds more than policies and assignments; reading it would cost gigabytes. */
const largestFile = 128 * 1024 * 1024;

export interface FileRead {
  readonly bytes: Uint8Array;
  readonly modifiedAt: Date;
}

/**
 * Reads a file that a user named.
 * @throws AppError file-not-readable or file-too-large, before anything was read.
 */
export async function readInput(path: string): Promise<FileRead> {
  const { size, mtime, kind } = await statOf(path);
  if (kind !== 'file') throw new AppError('file-not-readable', { origin: path, detail: { nl: 'het is een map', en: 'it is a folder' } });
  if (size > largestFile) {
    throw new AppError('file-too-large', { origin: path, size: megabytes(size), limit: megabytes(largestFile) });
  }
  try {
    return { bytes: await readFile(path), modifiedAt: mtime };
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

/** Whether something stands at the path. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The option that named the file. */
  readonly option: string;
}

/**
 * Writes each file whole, or none at all: all beside their places first, then into them.
 * @throws AppError file-not-writable.
 */
export async function writeOutputs(files: readonly FileToWrite[]): Promise<void> {
  const drafts: string[] = [];
  try {
    for (const file of files) drafts.push(await writeDraft(file));
    for (const [index, file] of files.entries()) await putInPlace(drafts[index] ?? file.path, file);
  } finally {
    for (const [index, { path }] of files.entries()) {
      const draft = drafts[index];
      if (draft !== undefined && draft !== path) await rm(draft, { force: true }).catch(() => undefined);
    }
  }
}

async function writeDraft({ path, content, option }: FileToWrite): Promise<string> {
  const place = await placeOf(path);
  // A device (/dev/stdout, /dev/null) or a pipe cannot be put in place: that would take the device away.
  const draft = place === 'device' ? path : join(dirname(path), `.${basename(path)}.${process.pid}.${option}.part`);
  try {
    if (place === 'folder') throw Object.assign(new Error(path), { code: 'EISDIR' });
    await writeFile(draft, content);
    return draft;
  } catch (cause) {
    if (draft !== path) await rm(draft, { force: true }).catch(() => undefined);
    throw notWritable(path, option, cause);
  }
}

async function putInPlace(draft: string, { path, option }: FileToWrite): Promise<void> {
  if (draft === path) return;
  try {
    await rename(draft, path);
  } catch (cause) {
    throw notWritable(path, option, cause);
  }
}

/** What stands at the path. */
export async function placeOf(path: string): Promise<'free' | 'file' | 'folder' | 'device'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'device';
  } catch {
    return 'free';
  }
}

/** What was kept at the path; null when there is nothing, or nothing that can be read. */
export async function readKept(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Keeps a value at the path, whole or not at all, and makes the folder where it is missing. Only our own account may read it.
 * @throws AppError folder-not-writable.
 */
export async function keep(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, JSON.stringify(value), { mode: 0o600, flush: true });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new AppError('folder-not-writable', { origin: dirname(path), detail: wordsFor(cause) }, { cause });
  }
}

/**
 * Makes a folder that only our own account may enter, and those above it. Step by step: Node's own `recursive` tries for ever where the system lets nobody
 * make folders (below /proc).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (cause) {
    const above = dirname(path);
    if (codeOf(cause) === 'EEXIST' && (await placeOf(path)) === 'folder') return;
    if (codeOf(cause) !== 'ENOENT' || above === path || (await placeOf(above)) === 'folder') throw cause;
    await makeFolder(above);
    await mkdir(path, { mode: 0o700 });
  }
}

export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
}

export function notWritable(path: string, option: string, cause: unknown): AppError {
  const detail = codeOf(cause) === 'ENOENT' ? { nl: 'die map bestaat niet', en: 'that folder does not exist' } : wordsFor(cause);
  return new AppError('file-not-writable', { origin: path, detail, option }, { cause });
}

async function statOf(path: string): Promise<{ size: number; mtime: Date; kind: 'file' | 'other' }> {
  try {
    const found = await stat(path);
    return { size: found.size, mtime: found.mtime, kind: found.isDirectory() ? 'other' : 'file' };
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

export function notReadable(path: string, cause: unknown): AppError {
  return new AppError('file-not-readable', { origin: path, detail: wordsFor(cause) }, { cause });
}

const systemWords: Readonly<Record<string, Localized>> = {
  ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
  EACCES: { nl: 'geen toegang', en: 'no permission' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is not a folder' },
  EROFS: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EADDRINUSE: { nl: 'daar luistert al iets', en: 'something listens there already' },
  EADDRNOTAVAIL: { nl: 'dat adres is niet van deze machine', en: 'that address is not one of this machine' },
};

/** What the system says, in words where it is known. */
export function wordsFor(cause: unknown): string | Localized {
  const code = codeOf(cause);
  return systemWords[code] ?? code;
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
