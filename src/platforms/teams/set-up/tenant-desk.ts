import type { Timer } from '../../../clock.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { PatientFetch } from '../../calls/patient-fetch.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { graphOrigin, malformedAnswer } from '../live/graph-client.ts';
import { refusedBy } from '../live/graph-failure.ts';

/** there: it stood as it should. done: it was changed. would: it would be changed. left-out: it cannot be had here. */
export interface SetUpStep {
  readonly state: 'there' | 'done' | 'would' | 'left-out';
  readonly says: Localized;
}

/** Looking at a tenant, and changing it where that was asked for. Paths stand below `/v1.0`. Every failure is a CallFailure. */
export interface TenantDesk {
  /** Null: there is no such thing. */
  find(path: string): Promise<JsonObject | null>;
  /** All pages. */
  list(path: string): Promise<readonly JsonObject[]>;
  /** Tells that something stands as it should. */
  there(says: Localized): void;
  /** Tells that something cannot be had in this tenant. */
  leftOut(says: Localized): void;
  /** Null where one only looks: nothing was sent. */
  change(says: Localized, request: TenantChange): Promise<JsonObject | null>;
}

export interface TenantChange {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: JsonObject;
  /** `fresh`: it builds on what was made just now, which takes Entra some seconds to know everywhere. */
  readonly on?: 'fresh';
}

export interface DeskParts {
  readonly token: string;
  readonly send: PatientFetch;
  readonly timer: Timer;
  readonly mode: 'look' | 'apply';
  readonly tell: (step: SetUpStep) => void;
}

const attempts = 8;
/** Milliseconds. */
const pause = 4000;

export function tenantDesk({ token, send, timer, mode, tell }: DeskParts): TenantDesk {
  async function call(path: string, request: RequestInit = {}): Promise<JsonObject> {
    const url = path.startsWith('https:') ? new URL(path) : new URL(`/v1.0${path}`, graphOrigin);
    // A next page elsewhere would get the token.
    if (url.origin !== graphOrigin) throw malformedAnswer('/');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await send(url, { ...request, headers });
    const body: unknown = answer.status === 204 ? {} : await answer.json().catch(() => null);
    const address = `${url.host}${url.pathname}`;
    const failure = refusedBy(answer.status, body, address);
    if (failure !== null) throw failure;
    if (!isObject(body)) throw new CallFailure('malformed', { address });
    return body;
  }

  async function patiently({ method, path, body, on }: TenantChange): Promise<JsonObject> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call(path, { method, body: JSON.stringify(body) });
      } catch (cause) {
        const isTooEarly = cause instanceof CallFailure && (cause.kind === 'rejected' || cause.kind === 'not-found');
        if (on !== 'fresh' || !isTooEarly || attempt === attempts) throw cause;
        await timer.pause(pause);
      }
    }
  }

  return {
    async find(path) {
      try {
        return await call(path);
      } catch (cause) {
        if (cause instanceof CallFailure && cause.kind === 'not-found') return null;
        throw cause;
      }
    },
    async list(path) {
      const rows: JsonObject[] = [];
      for (let next: string | null = path; next !== null;) {
        const page: JsonObject = await call(next);
        const value = page['value'];
        if (!Array.isArray(value)) throw malformedAnswer(path);
        rows.push(...value.filter(isObject));
        const link = page['@odata.nextLink'];
        next = typeof link === 'string' ? link : null;
      }
      return rows;
    },
    there: (says) => tell({ state: 'there', says }),
    leftOut: (says) => tell({ state: 'left-out', says }),
    async change(says, request) {
      if (mode === 'look') {
        tell({ state: 'would', says });
        return null;
      }
      const answer = await patiently(request);
      tell({ state: 'done', says });
      return answer;
    },
  };
}
