import { AppError } from '../../../errors.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';

/** What kept us from reading, for the teacher who waits. Anything that is no vendor's failure stays what it is. */
export function readingFailure(cause: unknown): unknown {
  if (!(cause instanceof CallFailure)) return cause;
  const { kind } = cause;
  if (kind === 'signed-out') return new AppError('lessons-signed-out', {}, { cause });
  // Trying again brings the same: somebody without a licence has no mailbox (MailboxNotEnabledForRESTAPI), or may not ask after meetings.
  if (kind === 'forbidden') return new AppError('lessons-forbidden', {}, { cause });
  if (kind === 'not-found') return new AppError('lessons-no-calendar', {}, { cause });
  return new AppError('lessons-unread', { why: reasons[kind] }, { cause });
}

/** The same for a change; what Graph did not take is told apart from what did not come about. */
export function changingFailure(cause: unknown): unknown {
  if (!(cause instanceof CallFailure)) return cause;
  const { kind } = cause;
  if (kind === 'signed-out') return new AppError('lessons-signed-out', {}, { cause });
  if (kind === 'not-found') return new AppError('no-such-lesson', {}, { cause });
  const isRefused = kind === 'rejected' || kind === 'forbidden';
  return new AppError(isRefused ? 'lesson-change-refused' : 'lesson-maybe-changed', { why: reasons[kind] }, { cause });
}
