import type { Clock } from '../../clock.ts';
import { permit, type Asking } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import { found } from '../found.ts';
import { seenOn, type ExceptionSeen } from './exception-state.ts';

type AskingToday = Asking & { readonly clock: Clock };

/** All exceptions that were ever asked for, the newest first. @throws AppError not-allowed. */
export async function listExceptions(asking: AskingToday): Promise<readonly ExceptionSeen[]> {
  permit(asking, 'finding.read');
  const today = await todayOf(asking.store, asking.clock);
  const all = await asking.store.exceptions.list();
  return all.map((one) => seenOn(today, one)).toSorted((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1));
}

/** @throws AppError not-allowed, not-there. */
export async function getException(asking: AskingToday, id: string): Promise<ExceptionSeen> {
  permit(asking, 'finding.read');
  return seenOn(await todayOf(asking.store, asking.clock), found(await asking.store.exceptions.get(id)));
}
