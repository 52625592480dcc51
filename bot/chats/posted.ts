import type { CallFailure } from '../../src/platforms/calls/call-failure.ts';

/**
 * How writing to a chat ended. posted: it stands there. gone: the bot is no longer there, or the chat is not. not-posted: surely not; it may be tried again.
 * unknown: it may stand there or not, so that trying again might write it twice.
 */
export type Posted =
  | { readonly outcome: 'posted'; readonly messageId: string }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'not-posted'; readonly because: CallFailure }
  | { readonly outcome: 'unknown'; readonly because: CallFailure };
