import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from './errors.ts';

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
  if (kind !== 'file') throw new AppError('file-not-readable', { origin: path, detail: 'a folder' });
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
    throw new AppError('file-not-writable', { origin: path, detail: codeOf(cause), option }, { cause });
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
  return new AppError('file-not-readable', { origin: path, detail: codeOf(cause) }, { cause });
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EACCES: 'no permission',
    EISDIR: 'a folder',
    ENOTDIR: 'not a folder',
    EROFS: 'read-only',
    ENOSPC: 'no space left',
  };
  return words[code] ?? code;
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}
