import { CallFailure, failureOfStatus, type FailureKind } from '../../calls/call-failure.ts';
import { isObject, textIn } from '../../json.ts';

/** Why Graph's client threw: a failure of ours that it carried through, or something that kept it from calling at all. */
export function graphFailure(cause: unknown, address: string): CallFailure {
  if (cause instanceof CallFailure) return cause;
  const carried = isObject(cause) ? cause['customError'] : undefined;
  return carried instanceof CallFailure ? carried : new CallFailure('unreachable', { address }, { cause });
}

/** What an answer says that is a failure, from Graph's `{ error: { code, message } }` where there is one: a gateway writes HTML. */
export function refusedBy(status: number, body: unknown, address: string): CallFailure | null {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
  const code = textIn(error, 'code');
  const kind = kindOf(status, code);
  return kind === null ? null : new CallFailure(kind, { address, status, code, said: textIn(error, 'message') });
}

function kindOf(status: number, code: string | null): FailureKind | null {
  // The token itself was turned away, twice: learn.microsoft.com/graph/resolve-auth-errors.
  if (status === 401 && (code === null || /InvalidAuthenticationToken|IdentityNotFound/i.test(code))) return 'signed-out';
  return failureOfStatus(status);
}
