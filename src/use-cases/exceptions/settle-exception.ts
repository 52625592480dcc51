import type { StoredException } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import type { Deciding } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import { found, requireVersion } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import { requireState, seenOn, withoutMark, type ExceptionSeen, type ExceptionState } from './exception-state.ts';

/** The exception as the caller saw it. */
export interface ExceptionRef {
  readonly id: string;
  readonly version: number;
}

interface Settling {
  /** `exception.approved`. */
  readonly action: string;
  /** The states from which it is possible. */
  readonly from: readonly ExceptionState[];
  /** What else must hold; throws. */
  readonly allowed?: (store: OrganisationStore, exception: StoredException) => Promise<void>;
  readonly with: (at: string) => Partial<StoredException>;
}

/** Takes an exception from one state to the next, and writes down who did. */
export async function settleException(deciding: Deciding, { id, version }: ExceptionRef, settling: Settling): Promise<ExceptionSeen> {
  const { store, clock } = deciding;
  return store.transaction(async (inside) => {
    const before = found(await inside.exceptions.get(id));
    requireVersion(before, version);
    const today = await todayOf(inside, clock);
    requireState(seenOn(today, before), ...settling.from);
    await settling.allowed?.(inside, before);
    const shown = withoutMark(before);
    const after = await inside.exceptions.put({ ...shown, ...settling.with(clock.now().toISOString()) });
    await writeTrail(inside, deciding, { action: settling.action, subject: `exception/${id}`, before: shown, after });
    return seenOn(today, after);
  });
}
