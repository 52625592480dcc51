import { AppError } from '../../errors.ts';

/** What the parsers of bodies and addresses throw (body-parser, router), as an error of ours; null: it is none of theirs. */
export function requestError(error: unknown): AppError | null {
  if (error instanceof URIError) return new AppError('unreadable-address', {}, { cause: error });
  // Made by http-errors, which `expose` tells; errors of vendors' clients have a status as well.
  if (!(error instanceof Error) || !('expose' in error) || error.expose !== true || !('status' in error)) return null;
  switch (error.status) {
    case 400:
      return new AppError('unreadable-body', {}, { cause: error });
    case 413:
      return new AppError('body-too-large', { limit: sizeIn(error) }, { cause: error });
    case 415:
      return new AppError('unsupported-body', { expected: 'application/json; charset=utf-8' }, { cause: error });
    default:
      return null;
  }
}

function sizeIn(error: Error): string {
  const limit = 'limit' in error && typeof error.limit === 'number' ? error.limit : 0;
  return `${Math.ceil(limit / 1024)} kB`;
}
