import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { addressOf, CallFailure, failureOfStatus, type FailureFacts, type FailureKind } from '../../calls/call-failure.ts';
import type { PatientFetch, PatientRequest } from '../../calls/patient-fetch.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';

/** Entra gives no token, and says whether the person can do something about it. */
export class EntraRefusal extends CallFailure {
  readonly asks: 'interaction' | 'nothing';

  constructor(kind: FailureKind, facts: FailureFacts, asks: EntraRefusal['asks']) {
    super(kind, facts);
    this.asks = asks;
  }
}

/**
 * How MSAL reaches Entra: through our patient calls. MSAL takes a refusal without an `error` field for success and hides what went wrong on the way, so
 * only good answers get through to it; everything else is told to `failed` and thrown.
 */
export function entraNetwork(send: PatientFetch, failed: (failure: CallFailure) => void): INetworkModule {
  async function call<T>(url: string, request: PatientRequest): Promise<NetworkResponse<T>> {
    try {
      const answer = await send(url, request);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: (await goodAnswer(answer, url)) as T };
    } catch (cause) {
      if (cause instanceof CallFailure) failed(cause);
      throw cause;
    }
  }
  return {
    sendGetRequestAsync: async <T>(url: string, options?: NetworkRequestOptions) => call<T>(url, { headers: options?.headers ?? {} }),
    // Asking for a token twice does no harm: the first is never used.
    sendPostRequestAsync: async <T>(url: string, options?: NetworkRequestOptions) =>
      call<T>(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? null, repeat: 'always' }),
  };
}

/** @throws CallFailure for anything but JSON with a good status; an EntraRefusal where Entra itself refused. */
async function goodAnswer(answer: Response, url: string): Promise<JsonObject> {
  const body: unknown = await answer.json().catch(() => null);
  const about = { address: addressOf(url), status: answer.status };
  if (!answer.ok) throw refusal(answer.status, isObject(body) ? body : {}, about);
  if (!isObject(body)) throw new CallFailure('malformed', about);
  return body;
}

/** Entra's refusals: `{ error, error_description: "AADSTS7000215: Invalid client secret provided. … Trace ID: …", error_codes: [7000215] }`. */
function refusal(status: number, body: JsonObject, about: { readonly address: string; readonly status: number }): EntraRefusal {
  const description = textIn(body, 'error_description') ?? '';
  const number = /\bAADSTS(\d+)/.exec(description)?.[1] ?? firstNumber(body['error_codes']);
  const said = description.replace(/^AADSTS\d+:\s*/, '').replace(/\s*(?:Trace ID|Correlation ID|Timestamp):.*$/s, '');
  const kind = failureOfStatus(status);
  const code = number === undefined ? textIn(body, 'error') : `AADSTS${number}`;
  const facts = { ...about, code, said: said === '' ? null : said };
  return new EntraRefusal(kind === 'throttled' || kind === 'unavailable' ? kind : 'signed-out', facts, asksFor(body));
}

/** Agreeing, or proving once more who one is: learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow and reference-error-codes. */
const interactions: ReadonlySet<string> = new Set([
  'interaction_required',
  'consent_required',
  'login_required',
  'basic_action',
  'additional_action',
]);

function asksFor(body: JsonObject): EntraRefusal['asks'] {
  const words = [textIn(body, 'error'), textIn(body, 'suberror')];
  return words.some((word) => word !== null && interactions.has(word)) ? 'interaction' : 'nothing';
}

function firstNumber(codes: unknown): string | undefined {
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  return typeof first === 'number' ? String(first) : undefined;
}
