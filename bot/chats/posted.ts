import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import { leavesOpen } from '../../src/platforms/calls/leaves-open.ts';

/**
 * How writing to a chat ended. posted: it stands there. gone: the bot is no longer there, or the chat is not. not-posted: surely not; it may be tried again.
 * unknown: it may stand there or not, so that trying again might write it twice.
 */
export type Posted =
  | { readonly outcome: 'posted'; readonly messageId: string }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'not-posted'; readonly because: CallFailure }
  | { readonly outcome: 'unknown'; readonly because: CallFailure };

export interface Posting {
  /** Answers the id of what stands there then. Rejects with CallFailure. */
  readonly write: () => Promise<string>;
  /** Of an answer 403: whether it says that the bot was taken away; otherwise somebody has to allow it something. */
  readonly saysGone: (refusal: CallFailure) => boolean;
}

/** Writes to a chat, and tells how that ended; what is no vendor's failure rejects. */
export async function posted({ write, saysGone }: Posting): Promise<Posted> {
  try {
    return { outcome: 'posted', messageId: await write() };
  } catch (because) {
    if (!(because instanceof CallFailure)) throw because;
    const isRefusal = because.kind === 'forbidden' && because.status === 403;
    if (because.kind === 'not-found' || (isRefusal && saysGone(because))) return { outcome: 'gone' };
    return { outcome: leavesOpen(because) ? 'unknown' : 'not-posted', because };
  }
}
