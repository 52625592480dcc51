import { addressOf, CallFailure, failureOfStatus } from '../../src/platforms/calls/call-failure.ts';
import type { PatientFetch, PatientRequest } from '../../src/platforms/calls/patient-fetch.ts';

/** How Bot Framework is called: with the bot's own token, and therefore at its own hosts only. */
export interface BotFrameworkCalls {
  readonly mayGoTo: (url: URL) => boolean;
  readonly send: PatientFetch;
}

/** An answer that is none of a failure. @throws CallFailure, whose address names no chat. */
export async function guardedCall(url: URL, request: PatientRequest, { mayGoTo, send }: BotFrameworkCalls): Promise<Response> {
  const address = addressOf(url).replace(/\/conversations\/[^/]+/, '/conversations/…');
  if (!mayGoTo(url)) throw new CallFailure('forbidden', { address, code: 'host-not-listed' });
  const answer = await send(url, request).catch((cause: unknown) => {
    throw cause instanceof CallFailure ? new CallFailure(cause.kind, { address }, { cause: cause.cause }) : cause;
  });
  const failure = failureOfStatus(answer.status);
  if (failure === null) return answer;
  const retryAfter = secondsIn(answer.headers.get('retry-after'));
  throw new CallFailure(failure, { address, status: answer.status, code: codeIn(await answer.text()), retryAfter });
}

/** Bot Framework counts in seconds. */
function secondsIn(retryAfter: string | null): number | null {
  return /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : null;
}

/** `{ "error": { "code": "BotNotInConversationRoster" } }`. */
function codeIn(text: string): string | null {
  return /"code"\s*:\s*"(\w{1,60})"/.exec(text)?.[1] ?? null;
}
