import { AppError } from '../../../errors.ts';
import { reasons } from '../../calls/unread-part.ts';
import { changeFailure } from '../../lessons/change-failure.ts';
import type { DeskFailures } from '../../lessons/telling-desk.ts';

export const deskFailures: DeskFailures = {
  reading(cause) {
    const { kind } = cause;
    if (kind === 'signed-out') return new AppError('lessons-signed-out', {}, { cause });
    // Trying again brings the same: somebody without a licence has no mailbox (MailboxNotEnabledForRESTAPI), or may not ask after meetings.
    if (kind === 'forbidden') return new AppError('lessons-forbidden', {}, { cause });
    if (kind === 'not-found') return new AppError('lessons-no-calendar', {}, { cause });
    return new AppError('lessons-unread', { why: reasons[kind] }, { cause });
  },
  changing: (cause) => (cause.kind === 'signed-out' ? new AppError('lessons-signed-out', {}, { cause }) : changeFailure(cause)),
};
