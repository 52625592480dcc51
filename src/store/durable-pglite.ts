import { existsSync, fsyncSync, openSync, closeSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { AppError } from '../errors.ts';
import { makeFolder, wordsFor } from '../files.ts';
import { lockDirectory } from './directory-lock.ts';

/** The part of PGlite's file system that we reach into; `test/store/durable.test.ts` notices when it moves. */
interface NodeFsModule {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number } };
}

/** PGlite's file system has no fsync of its own: a commit survives a killed process, but nothing makes it survive a power cut. */
class DurableNodeFs extends NodeFS {
  /** Held here, because this lives as long as the database is open. */
  readonly #lock: Disposable;

  constructor(directory: string, lock: Disposable) {
    super(directory);
    this.#lock = lock;
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const result = await super.init(pg, options);
    result.emscriptenOpts.preRun?.push((module: unknown) => {
      (module as NodeFsModule).NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd);
        return 0;
      };
    });
    return result;
  }

  override async closeFs(): Promise<void> {
    await super.closeFs();
    this.#lock[Symbol.dispose]();
  }
}

/**
 * Opens the database in the folder, and makes both where they are missing. What was committed is on the disk.
 * @throws AppError data-in-use or folder-not-writable.
 */
export async function openDurablePglite(directory: string): Promise<PGlite> {
  const lock = await lockIn(directory);
  const files = join(directory, 'pg');
  // A process may be stopped between making the database and putting it on the disk.
  const onDisk = join(directory, 'on-disk');
  try {
    const pglite = await PGlite.create({ fs: new DurableNodeFs(files, lock), startParams });
    if (!existsSync(onDisk)) {
      syncAll(files);
      writeFileSync(onDisk, '', { flush: true });
    }
    return pglite;
  } catch (error) {
    lock[Symbol.dispose]();
    throw asFolderNotWritable(directory, error);
  }
}

/** PGlite's file system throws no Error but a number of its own, by WASI's list: github.com/WebAssembly/WASI (errno). */
const wasiCodes: Readonly<Record<number, string>> = { 2: 'EACCES', 19: 'EDQUOT', 29: 'EIO', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };

function asFolderNotWritable(origin: string, error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errno' in error) || error instanceof Error) return error;
  const number = Number(error.errno);
  const detail = wordsFor({ code: wasiCodes[number] ?? `errno ${number}` });
  return new AppError('folder-not-writable', { origin, detail }, { cause: error });
}

const startParams = [
  // -F means fsync=off.
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  // The default, fdatasync, does nothing in this build.
  '-c',
  'wal_sync_method=fsync',
  // An eighth of the default: memory that PGlite takes it never gives back.
  '-c',
  'shared_buffers=16MB',
];

async function lockIn(directory: string): Promise<Disposable> {
  try {
    await makeFolder(directory);
    return lockDirectory(directory);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('folder-not-writable', { origin: directory, detail: wordsFor(cause) }, { cause });
  }
}

/** What initdb wrote went past our hook: without it the first commits would be safe on top of catalogues that are not. */
function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) sync(join(entry.parentPath, entry.name), 'r+');
    else if (entry.isDirectory() && process.platform !== 'win32') sync(join(entry.parentPath, entry.name), 'r');
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  fsyncSync(file);
  closeSync(file);
}
