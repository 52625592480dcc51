import type { Request } from 'express';
import { AppError } from '../errors.ts';

/**
 * The body of a request, as it came.
 * @throws AppError body-too-large as soon as it is; unsupported-body when it is packed; unreadable-body when the caller stopped halfway.
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw refused(request, new AppError('unsupported-body', { expected: 'Content-Encoding: identity' }));
  if (Number(request.headers['content-length'] ?? 0) > most) throw refused(request, tooLarge(most));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).byteLength;
      if (size > most) break;
    }
  } catch (cause) {
    throw new AppError('unreadable-body', {}, { cause });
  }
  if (size > most) throw refused(request, tooLarge(most));
  return Buffer.concat(chunks);
}

/** The rest is let past unread: an answer that comes while the caller still sends would be lost otherwise. */
function refused(request: Request, error: AppError): AppError {
  request.resume();
  return error;
}

function tooLarge(most: number): AppError {
  return new AppError('body-too-large', { limit: `${Math.floor(most / 1024 / 1024)} MB` });
}
