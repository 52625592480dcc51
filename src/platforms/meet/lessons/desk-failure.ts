import { AppError } from '../../../errors.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';
import { isAtSignIn } from '../live/google-failure.ts';

/** What kept us from reading, for the teacher who waits. Anything that is no vendor's failure stays what it is. */
export function readingFailure(cause: unknown): unknown {
  if (!(cause instanceof CallFailure)) return cause;
  // The school has not entered the scopes, switched the API on or kept the key: nothing that the teacher could do.
  if (cause.kind === 'forbidden' || isAtSignIn(cause)) return new AppError('lessons-forbidden', {}, { cause });
  return new AppError('lessons-unread', { why: reasons[cause.kind] }, { cause });
}

/** The same for a change; what Google did not take is told apart from what did not come about. */
export function changingFailure(cause: unknown): unknown {
  if (!(cause instanceof CallFailure)) return cause;
  const { kind } = cause;
  if (isAtSignIn(cause)) return new AppError('lessons-forbidden', {}, { cause });
  if (kind === 'not-found') return new AppError('no-such-lesson', {}, { cause });
  const isRefused = kind === 'rejected' || kind === 'forbidden';
  return new AppError(isRefused ? 'lesson-change-refused' : 'lesson-maybe-changed', { why: reasons[kind] }, { cause });
}
