import { isLive } from '../../model/decision-end.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { requestStates, type RequestState, type StoredException } from '../../store/decision-repositories.ts';

export const exceptionStates = [...requestStates, 'expired'] as const;
/** expired: its last day is over, asked for or approved. */
export type ExceptionState = RequestState | 'expired';

export interface ExceptionSeen extends Omit<StoredException, 'state' | 'requesterMark'> {
  readonly state: ExceptionState;
}

/** The exception as it stands on a day, YYYY-MM-DD: nobody writes down that it expired. */
export function seenOn(today: string, exception: StoredException): ExceptionSeen {
  const shown = withoutMark(exception);
  const isOpen = shown.state === 'requested' || shown.state === 'approved';
  return { ...shown, state: isOpen && !isLive(shown.until, today) ? 'expired' : shown.state };
}

/** As people and the trail may see it, and as it is kept once nobody has to approve it any more. */
export function withoutMark(exception: StoredException): StoredException {
  const { requesterMark: _, ...shown } = exception;
  return shown;
}

/** @throws AppError already-settled unless it is in one of the states. */
export function requireState({ state }: ExceptionSeen, ...states: readonly ExceptionState[]): void {
  if (!states.includes(state)) throw new AppError('already-settled', { state: stateNames[state] });
}

const stateNames: Readonly<Record<ExceptionState, Localized>> = {
  requested: { nl: 'aangevraagd', en: 'requested' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  refused: { nl: 'afgewezen', en: 'refused' },
  ended: { nl: 'beëindigd', en: 'ended' },
  expired: { nl: 'verlopen', en: 'expired' },
};
