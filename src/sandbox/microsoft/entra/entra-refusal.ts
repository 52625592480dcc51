import type { Clock } from '../../../clock.ts';
import { jsonAnswer, type WireAnswer } from '../../server/wire.ts';
import { guidFrom } from '../guid-from.ts';

/** Why Entra gives no token: the number of its AADSTS code, and the word and status that go with it. */
export interface EntraRefusal {
  readonly code: number;
  readonly error:
    | 'invalid_client'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
    | 'invalid_request'
    | 'invalid_scope'
    | 'invalid_resource'
    | 'invalid_grant'
    | 'interaction_required';
  /** What the person can do about it: learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow. */
  readonly suberror?: 'consent_required' | 'basic_action';
  readonly sentence: string;
}

/** In the shape of learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow, section "Error response". */
export function refuse({ code, error, suberror, sentence }: EntraRefusal, clock: Clock): WireAnswer {
  const now = clock.now().toISOString();
  const [traceId, correlationId] = [guidFrom(`trace ${now}`), guidFrom(`correlation ${now}`)];
  const timestamp = `${now.slice(0, 19).replace('T', ' ')}Z`;
  return jsonAnswer(error === 'invalid_client' ? 401 : 400, {
    error,
    error_description: `AADSTS${code}: ${sentence} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...(suberror === undefined ? {} : { suberror }),
  });
}
