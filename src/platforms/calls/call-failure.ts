import { withoutPersonalWords } from './without-personal-words.ts';

/**
 * Why a call brought nothing, once everything that may be repeated was repeated.
 * signed-out: no token was given out. forbidden: the token does not carry the right. not-found: the vendor does not know it. rejected: the vendor
 * did not take the request. throttled: asked to come back later too often. unavailable: the vendor's own trouble. timed-out, unreachable: no answer,
 * or half of one. malformed: an answer that is not what the vendor describes. stopped: we were told to stop.
 */
export const failureKinds = [
  'signed-out',
  'forbidden',
  'not-found',
  'rejected',
  'throttled',
  'unavailable',
  'timed-out',
  'unreachable',
  'malformed',
  'stopped',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface FailureFacts {
  /** Host and path; a query may hold somebody's id. */
  readonly address: string;
  /** HTTP status; null when no answer came. */
  readonly status?: number | null;
  /** The vendor's own word for it: `Forbidden`, `rateLimitExceeded`. */
  readonly code?: string | null;
  /** The vendor's own sentence. */
  readonly said?: string | null;
  /** Seconds after which the vendor wants to be asked again. */
  readonly retryAfter?: number | null;
}

/** A call that failed for good. Reading goes on without what it should have brought. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly kind: FailureKind;
  readonly address: string;
  readonly status: number | null;
  readonly code: string | null;
  readonly said: string | null;
  readonly retryAfter: number | null;

  constructor(
    kind: FailureKind,
    { address, status = null, code = null, said = null, retryAfter = null }: FailureFacts,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${kind}${status === null ? '' : ` (${status}${code === null ? '' : ` ${code}`})`}`, options);
    this.kind = kind;
    this.address = address;
    this.status = status;
    this.code = code;
    this.said = said === null ? null : withoutPersonalWords(said);
    this.retryAfter = retryAfter;
  }
}

/** What an HTTP status means for whoever asked; null for an answer. */
export function failureOfStatus(status: number): FailureKind | null {
  if (status < 400) return null;
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}

/** Host and path of an address, without what may name a person. */
export function addressOf(url: string | URL): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
