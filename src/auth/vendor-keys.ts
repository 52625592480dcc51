import { createRemoteJWKSet, customFetch, errors, type JWK, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { PatientFetch } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';

export interface KeySurroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly call: PatientFetch;
}

/** Somebody waits for the answer. */
export const keyPatience: Patience = { attempts: 3, timeLimit: 4000, firstPause: 200, longestPause: 1000 };

/** Milliseconds after which keys are asked for again, while the old ones still serve. */
const fresh = 3_600_000;
/** Milliseconds after which keys that could not be asked for again count no more: a key that was taken back would count for ever. */
const usable = 24 * 3_600_000;
/** Milliseconds between two times of asking, so that invented key ids do not become a flood at the vendor's. */
const cooldown = 30_000;

/**
 * A vendor's keys, remembered: those of its list that count. An unknown key id has them asked for again; while the vendor is down, those that were read
 * serve on.
 * What it answers throws AppError sign-in-unavailable when there are no keys at all.
 */
export function vendorKeys(address: string, { clock, log, call }: KeySurroundings, counts: (key: JWK) => boolean = all): JWTVerifyGetKey {
  // Left to itself, jose looks at the system's clock, and lets nobody in while the vendor is down: when to ask again is decided here.
  const remote = createRemoteJWKSet(new URL(address), {
    [customFetch]: async (url, { headers, signal }) => usableKeys(await call(url, { headers, signal }), counts),
    cacheMaxAge: Infinity,
    cooldownDuration: Infinity,
    timeoutDuration: 15_000,
  });
  let readAt = -Infinity;
  let askedAt = -Infinity;

  return async (header, token) => {
    const age = now() - readAt;
    if (age > usable) await readOrRefuse();
    else if (age > fresh && !isCoolingDown()) void ask();
    try {
      return await remote(header, token);
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey) || !(await askAgain())) throw cause;
      return remote(header, token);
    }
  };

  function now(): number {
    return clock.now().getTime();
  }

  function isCoolingDown(): boolean {
    return now() - askedAt < cooldown;
  }

  async function readOrRefuse(): Promise<void> {
    if (!(await askAgain())) throw new AppError('sign-in-unavailable', {});
  }

  /** Whoever comes while they are asked for waits for the same answer. */
  async function askAgain(): Promise<boolean> {
    return remote.reloading || !isCoolingDown() ? ask() : false;
  }

  async function ask(): Promise<boolean> {
    if (!remote.reloading) askedAt = now();
    try {
      await remote.reload();
      readAt = now();
      return true;
    } catch (error) {
      log.warn('the keys of a vendor could not be read', { host: new URL(address).host, error });
      return false;
    }
  }
}

function all(): boolean {
  return true;
}

/** An empty list in good order would take the place of the keys that serve. */
async function usableKeys(answer: Response, counts: (key: JWK) => boolean): Promise<Response> {
  if (!answer.ok) return answer;
  const set: unknown = await answer.json();
  const listed: unknown = typeof set === 'object' && set !== null && 'keys' in set ? set.keys : null;
  const keys = Array.isArray(listed) ? listed.filter((key: unknown) => typeof key === 'object' && key !== null && counts(key)) : [];
  if (keys.length === 0) throw new errors.JWKSInvalid('the answer holds no keys');
  return Response.json({ keys });
}
