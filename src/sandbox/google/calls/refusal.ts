import { jsonAnswer, type WireAnswer } from '../../server/wire.ts';

/** Google's own words for what went wrong (google.rpc.Code). */
export type RpcStatus = 'INVALID_ARGUMENT' | 'UNAUTHENTICATED' | 'PERMISSION_DENIED' | 'NOT_FOUND' | 'RESOURCE_EXHAUSTED' | 'UNIMPLEMENTED';

/** How an API writes its errors: the older ones with `errors`, each with a reason; the newer ones without. */
export type ErrorStyle = 'with-reasons' | 'status-only';

export interface RefusalFacts {
  readonly code: number;
  readonly status: RpcStatus;
  /** `insufficientPermissions`; older APIs only. */
  readonly reason: string;
  /** `global` unless said. */
  readonly domain?: string;
  readonly location?: { readonly locationType: 'parameter' | 'header'; readonly location: string };
  /** google.rpc.ErrorInfo's reason, where there is one: `SERVICE_DISABLED`. */
  readonly info?: string;
}

/** A call that is not answered as asked. */
export class GoogleRefusal extends Error {
  override readonly name = 'GoogleRefusal';
  readonly facts: RefusalFacts;

  constructor(message: string, facts: RefusalFacts) {
    super(message);
    this.facts = facts;
  }
}

/** A refusal as the API at this host writes it. */
export function refusalAnswer({ message, facts }: GoogleRefusal, host: string, style: ErrorStyle): WireAnswer {
  const { code, status, reason, domain = 'global', location = {}, info } = facts;
  const errors = style === 'with-reasons' ? { errors: [{ message, domain, reason, ...location }] } : {};
  const metadata = { service: host };
  const details =
    info === undefined
      ? {}
      : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: info, domain: 'googleapis.com', metadata }] };
  return jsonAnswer(code, { error: { code, message, ...errors, status, ...details } });
}
