import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { notReadable, notWritable, placeOf } from './files.ts';

/**
 * A file that a user named, of any size, in pieces.
 * @throws AppError file-not-readable.
 */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) yield piece as Uint8Array;
  } catch (cause) {
    throw notReadable(path, cause);
  }
}

/**
 * Writes a file piece by piece, whole or not at all: beside its place first, on the disk, then into it. Only our own account may read it. What the
 * pieces throw is thrown on.
 * @throws AppError file-not-writable.
 */
export async function writePieces(
  { path, option }: { readonly path: string; readonly option: string },
  pieces: AsyncIterable<string>,
): Promise<void> {
  const place = await placeOf(path);
  // A device or a pipe cannot be put in place: that would take the device away. Nor is there anything to flush.
  const draft = place === 'device' ? path : join(dirname(path), `.${basename(path)}.${process.pid}.${option}.part`);
  const source = noting(pieces);
  try {
    if (place === 'folder') throw Object.assign(new Error(path), { code: 'EISDIR' });
    await pipeline(Readable.from(source.pieces), createWriteStream(draft, { mode: 0o600, flush: draft !== path }));
    if (draft !== path) await rename(draft, path);
  } catch (cause) {
    if (draft !== path) await rm(draft, { force: true }).catch(() => undefined);
    throw source.failed() === cause ? cause : notWritable(path, option, cause);
  }
}

/** A connection that broke looks like a file that cannot be written: both have a code of the system. */
function noting(pieces: AsyncIterable<string>): { readonly pieces: AsyncIterable<string>; readonly failed: () => unknown } {
  let failure: unknown = null;
  const iterator = pieces[Symbol.asyncIterator]();
  return {
    failed: () => failure,
    pieces: {
      [Symbol.asyncIterator]: () => ({
        next: async () =>
          iterator.next().catch((error: unknown) => {
            failure = error;
            throw error;
          }),
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      }),
    },
  };
}
