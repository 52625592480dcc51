/** Why somebody is not let in. For the log and the counters only: an answer that told it would teach a forger. */
const refusalReasons = [
  'no-header',
  'several-headers',
  'not-bearer',
  'too-long',
  'malformed',
  'type',
  'algorithm',
  'header-parameter',
  'no-key-id',
  'unknown-key',
  'signature',
  'issuer',
  'audience',
  'claims',
  'expired',
  'not-yet',
  'too-long-lived',
  'tenant',
  'version',
  'app-only',
  'scope',
  'client',
  'bound-to-a-key',
  'person',
  'address-unverified',
  'domain',
  'persona',
  'service-url',
  'service-host',
  'channel',
  'event-format',
  'event-time',
  'no-role',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A token that lets nobody in. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
