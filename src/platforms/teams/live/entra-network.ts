import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { addressOf, CallFailure, failureOfStatus } from '../../calls/call-failure.ts';
import type { PatientFetch, PatientRequest } from '../../calls/patient-fetch.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';

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

/** @throws CallFailure for anything but JSON with a good status. */
async function goodAnswer(answer: Response, url: string): Promise<JsonObject> {
  const body: unknown = await answer.json().catch(() => null);
  const about = { address: addressOf(url), status: answer.status };
  if (!answer.ok) throw refusal(answer.status, isObject(body) ? body : {}, about);
  if (!isObject(body)) throw new CallFailure('malformed', about);
  return body;
}

/** Entra's refusals: `{ error, error_description: "AADSTS7000215: Invalid client secret provided. … Trace ID: …", error_codes: [7000215] }`. */
function refusal(status: number, body: JsonObject, about: { readonly address: string; readonly status: number }): CallFailure {
  const description = textIn(body, 'error_description') ?? '';
  const number = /\bAADSTS(\d+)/.exec(description)?.[1] ?? firstNumber(body['error_codes']);
  const said = description.replace(/^AADSTS\d+:\s*/, '').replace(/\s*(?:Trace ID|Correlation ID|Timestamp):.*$/s, '');
  const kind = failureOfStatus(status);
  return new CallFailure(kind === 'throttled' || kind === 'unavailable' ? kind : 'signed-out', {
    ...about,
    code: number === undefined ? textIn(body, 'error') : `AADSTS${number}`,
    said: said === '' ? null : said,
  });
}

function firstNumber(codes: unknown): string | undefined {
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  return typeof first === 'number' ? String(first) : undefined;
}
