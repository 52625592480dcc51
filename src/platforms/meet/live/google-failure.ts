import { addressOf, CallFailure, failureOfStatus, type FailureFacts, type FailureKind } from '../../calls/call-failure.ts';
import { isObject, listOf, textIn, type JsonObject } from '../../json.ts';

/** Google says “later” in a 403 as well: developers.google.com/workspace/admin/directory/v1/limits. */
const laterWords = new Set(['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED']);

/** What the token endpoint answers with when it gives out nothing: RFC 6749, 5.2. */
const tokenErrors: Readonly<Record<string, FailureKind>> = {
  // The service account is not, or not for this scope, among those with domain-wide delegation.
  unauthorized_client: 'forbidden',
  access_denied: 'forbidden',
  invalid_scope: 'forbidden',
  invalid_grant: 'signed-out',
  invalid_client: 'signed-out',
};

const tokenHost = 'oauth2.googleapis.com';

/** Whether a refusal only means that we are to come back later. */
export async function saysLater(answer: Response): Promise<boolean> {
  if (answer.status !== 403) return false;
  const body: unknown = await answer.json().catch(() => null);
  return isObject(body) && wordsOf(body).some((word) => laterWords.has(word));
}

/** What went wrong with a call, whatever Google's client made of it. */
export function googleFailure(error: unknown, address: string): CallFailure {
  const own = chainOf(error).find((one) => one instanceof CallFailure);
  if (own !== undefined) return own;
  const answer = isObject(error) && isObject(error['response']) ? error['response'] : null;
  const status = answer?.['status'];
  if (answer === null || typeof status !== 'number') return unsent(error, address);
  const facts = { address: calledAt(error) ?? address, status };
  const body = answer['data'];
  if (!isObject(body)) return new CallFailure(kindOfPage(status, facts.address), facts, { cause: error });
  const words = wordsOf(body);
  const refused = typeof body['error'] === 'string' ? tokenErrors[body['error']] : undefined;
  const kind = words.some((word) => laterWords.has(word)) ? 'throttled' : (refused ?? failureOfStatus(status) ?? 'malformed');
  return new CallFailure(kind, { ...facts, code: words[0] ?? null, said: sentenceOf(body) }, { cause: error });
}

/** A page for people. The token endpoint writes none, so one that refuses there comes from something between Google and us. */
function kindOfPage(status: number, address: string): FailureKind {
  const kind = failureOfStatus(status) ?? 'malformed';
  return address.startsWith(tokenHost) && status < 500 && status !== 429 ? 'malformed' : kind;
}

/** An answer in good order that is not what Google describes; `said` is Google’s own word for what is odd about it. */
export function malformed(address: string, said: string | null = null): CallFailure {
  return new CallFailure('malformed', { address, said });
}

/** Whether it is the token that was refused, or one was refused. */
export function isAtSignIn({ kind, address }: CallFailure): boolean {
  return kind === 'signed-out' || address.startsWith(tokenHost);
}

/** Whether the service account was not given the scope. */
export function isRefusedScope(failure: CallFailure): boolean {
  return failure.kind === 'forbidden' && (isAtSignIn(failure) || failure.code === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT');
}

/** Whether the API is off in the Google Cloud project. */
export function isSwitchedOff({ code }: CallFailure): boolean {
  return code === 'SERVICE_DISABLED' || code === 'accessNotConfigured';
}

/** A refusal of who asks, and not of the scope or the project. */
export function isAboutRole(failure: CallFailure): boolean {
  return failure.kind === 'forbidden' && failure.status === 403 && !isRefusedScope(failure) && !isSwitchedOff(failure);
}

/** Nothing was sent: the key did not sign, or our own code stumbled over what came back. */
function unsent(error: unknown, address: string): CallFailure {
  const code = isObject(error) || error instanceof Error ? Reflect.get(error, 'code') : null;
  const isKey = typeof code === 'string' && /^ERR_(?:OSSL|CRYPTO)/.test(code);
  const facts: FailureFacts = isKey ? { address, code } : { address };
  return new CallFailure(isKey ? 'signed-out' : 'malformed', facts, { cause: error });
}

/** Google's words for it, the most telling first. */
function wordsOf(body: JsonObject): readonly string[] {
  const { error } = body;
  if (typeof error === 'string') return [error];
  if (!isObject(error)) return [];
  const reasons = [...(listOf(error['details']) ?? []), ...(listOf(error['errors']) ?? [])];
  const told = reasons.flatMap((one) => (isObject(one) ? (textIn(one, 'reason') ?? []) : []));
  return [...told, ...(textIn(error, 'status') === null ? [] : [String(error['status'])])];
}

function sentenceOf(body: JsonObject): string | null {
  const said = isObject(body['error']) ? textIn(body['error'], 'message') : textIn(body, 'error_description');
  return said === null ? null : said.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}

function calledAt(error: unknown): string | null {
  const config = isObject(error) ? error['config'] : null;
  const url = isObject(config) ? config['url'] : null;
  return url instanceof URL || (typeof url === 'string' && URL.canParse(url)) ? addressOf(url) : null;
}

function chainOf(error: unknown): readonly unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...chainOf(error.cause)] : [error];
}
