import { AppError } from '../errors.ts';

/** The reason without the spaces round it. @throws AppError unusable-request when nobody could read anything in it. */
export function requireReason(reason: string): string {
  const told = reason.trim();
  if (/[\p{L}\p{N}]/u.test(told)) return told;
  throw new AppError('unusable-request', { place: 'reason', detail: { nl: 'hier hoort een reden', en: 'a reason is needed here' } });
}
