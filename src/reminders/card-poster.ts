import type { Locale } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Digest } from './digest/digest.ts';

/** A weekly card on its way to a place. */
export interface CardToPost {
  readonly organisationId: string;
  readonly placeId: string;
  readonly platform: PlatformId;
  readonly locale: Locale;
  readonly digest: Digest;
  /** The same for each attempt at one occurrence. Google posts once for each (Chat API, `spaces.messages.create`); Teams knows no such thing. */
  readonly requestId: string;
  /** Nothing goes out after this instant: others may have taken the card in hand by then. */
  readonly until: Date;
}

/** Why a card surely did not arrive, or why nobody knows; a `CallFailure` is one. */
export interface Refusal {
  /** Kind of a failed call, or `not-connected`: Lesklaar has no way into that chat. */
  readonly kind: string;
  readonly status: number | null;
  /** The vendor's own word for it. */
  readonly code: string | null;
  /** Seconds after which the vendor wants to be asked again; null: it named none. */
  readonly retryAfter?: number | null;
}

/**
 * How it ended. posted: it stands there. gone: we are no longer there, or the place is not. not-posted: surely not; it may be tried again. unknown: it may
 * stand there or not, so that trying again might write it twice.
 */
export type Posted =
  | { readonly outcome: 'posted'; readonly messageId: string }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'not-posted'; readonly because: Refusal }
  | { readonly outcome: 'unknown'; readonly because: Refusal };

/** Writes cards to chats; the bots stand behind it. Never rejects for what a vendor answers. */
export interface CardPoster {
  post(card: CardToPost): Promise<Posted>;
}
