import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from './errors.ts';
import type { Localized } from './model/language.ts';

/** A larger export holds more than policies and assignments; reading it would cost gigabytes. */
export const largestFile = 128 * 1024 * 1024;

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

/**
 * Writes a file whole or not at all: beside it first, then in its place.
 * @throws AppError file-not-writable; `option` is the one that named the file.
 */
export async function writeOutput(path: string, content: string | Uint8Array, option: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new AppError('file-not-writable', { origin: path, detail: wordsFor(cause), option }, { cause });
  }
}

async function statOf(path: string): Promise<{ size: number; mtime: Date; kind: 'file' | 'other' }> {
  try {
    const found = await stat(path);
    return { size: found.size, mtime: found.mtime, kind: found.isDirectory() ? 'other' : 'file' };
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

function notReadable(path: string, cause: unknown): AppError {
  return new AppError('file-not-readable', { origin: path, detail: wordsFor(cause) }, { cause });
}

const systemWords: Readonly<Record<string, Localized>> = {
  ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
  EACCES: { nl: 'geen toegang', en: 'no permission' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is not a folder' },
  EROFS: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
};

function wordsFor(cause: unknown): string | Localized {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return systemWords[code] ?? code;
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
