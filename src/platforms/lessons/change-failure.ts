import { AppError } from '../../errors.ts';
import type { CallFailure } from '../calls/call-failure.ts';
import { reasons } from '../calls/unread-part.ts';

/** Why a change was not made; what the vendor did not take is told apart from what did not come about. */
export function changeFailure(cause: CallFailure): AppError {
  const { kind } = cause;
  if (kind === 'not-found') return new AppError('no-such-lesson', {}, { cause });
  const isRefused = kind === 'rejected' || kind === 'forbidden';
  return new AppError(isRefused ? 'lesson-change-refused' : 'lesson-maybe-changed', { why: reasons[kind] }, { cause });
}
