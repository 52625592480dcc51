import type { Check } from '../../../model/check.ts';
import { localized, type Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { delegate, found, notTried, switchOn } from './google-check-texts.ts';
import { isAtSignIn, isRefusedScope, isSwitchedOff } from './google-failure.ts';

export type CheckResult = Pick<Check, 'outcome' | 'found' | 'mend'>;

/** `tried`: what came of a call with a token for that scope alone; null: it answered. `without`: what is lacking then, where the title does not say it. */
export function scopeResult(tried: CallFailure | null, scope: string, without: Localized | null = null): CheckResult {
  if (lacksScope(tried)) return missing(sentences(found.notDelegated, without), delegate(scope));
  if (!triedAtSignIn(tried)) return ok(found.given);
  return unsure(tried);
}

/** `tried`: what came of each call to that API. A refusal comes from an API that is on, unless it says otherwise. */
export function apiResult(api: string, tried: readonly (CallFailure | null)[]): CheckResult {
  const answered = tried.filter((failure) => !triedAtSignIn(failure));
  const off = answered.find((failure) => failure !== null && isSwitchedOff(failure));
  if (off) return missing(found.isOff, switchOn(linkIn(off, api)));
  if (answered.some((failure) => failure === null || failure.kind === 'forbidden')) return ok(found.isOn);
  return unsure(answered[0] ?? null);
}

export function ok(seen: Localized): CheckResult {
  return { outcome: 'ok', found: seen, mend: null };
}

export function missing(seen: Localized, mend: Localized): CheckResult {
  return { outcome: 'missing', found: seen, mend };
}

export function unsure(failure: CallFailure | null): CheckResult {
  const isUntried = failure === null || failure.kind === 'signed-out' || isNotGoogles(failure);
  return { outcome: 'unsure', found: isUntried ? found.noToken : notTried(failure), mend: null };
}

export function triedAtSignIn(failure: CallFailure | null): boolean {
  return failure !== null && isAtSignIn(failure);
}

export function lacksScope(failure: CallFailure | null): boolean {
  return failure !== null && isRefusedScope(failure);
}

/** An answer to signing in that is neither a token nor a refusal. */
export function isNotGoogles(failure: CallFailure): boolean {
  return failure.kind === 'malformed' && isAtSignIn(failure);
}

export function sentences(first: Localized, second: Localized | null): Localized {
  return second === null ? first : localized((language) => `${first[language]} ${second[language]}`);
}

/** Google's own link to the project's page; any other address is not passed on. */
function linkIn({ said }: CallFailure, api: string): string {
  const link = /https:\/\/console\.(?:developers|cloud)\.google\.com\/[^\s"'<>]+/.exec(said ?? '')?.[0];
  return link ?? `https://console.cloud.google.com/apis/library/${api}`;
}
