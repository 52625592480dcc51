import { AppError } from '../../../errors.ts';
import { reasons } from '../../calls/unread-part.ts';
import { changeFailure } from '../../lessons/change-failure.ts';
import type { DeskFailures } from '../../lessons/telling-desk.ts';
import { isAtSignIn } from '../live/google-failure.ts';

export const deskFailures: DeskFailures = {
  reading(cause) {
    // The school has not entered the scopes, switched the API on or kept the key: nothing that the teacher could do.
    if (cause.kind === 'forbidden' || isAtSignIn(cause)) return new AppError('lessons-forbidden', {}, { cause });
    return new AppError('lessons-unread', { why: reasons[cause.kind] }, { cause });
  },
  changing: (cause) => (isAtSignIn(cause) ? new AppError('lessons-forbidden', {}, { cause }) : changeFailure(cause)),
};
