import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { createHash } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { PatientFetch } from '../../calls/patient-fetch.ts';
import { isObject } from '../../json.ts';
import { EntraRefusal, entraNetwork } from './entra-network.ts';
import { entraClient, notSignedIn, type AppConnection } from './entra-token.ts';
import { graphOrigin } from './graph-client.ts';

/** `needs-consent`: the person has to agree first, or to prove once more who they are; Entra's own page lets them. */
export type DelegatedToken = { readonly kind: 'granted'; readonly token: string } | { readonly kind: 'needs-consent' };

/** Tokens for Graph in the name of people who use our API. */
export interface DelegatedTokens {
  /**
   * `personId` and `userToken`: of somebody who showed that token to our API, where it was checked.
   * @throws CallFailure: signed-out where Entra turns the token away, or whatever kept us from reaching Entra.
   */
  token(personId: string, userToken: string): Promise<DelegatedToken>;
}

/** What we ask to do in a teacher's name, and no more: learn.microsoft.com/graph/permissions-reference. */
export const delegatedScopes: readonly string[] = ['OnlineMeetings.ReadWrite', 'Calendars.ReadBasic'];

/** People whose tokens are held; whoever came first goes first. */
const mostHeld = 5000;
/** Seconds before its end from which a token is no longer handed out. */
const margin = 300;

interface HeldToken {
  /** Of the token that it was given for: another one of the same person is asked for anew. */
  readonly for: string;
  readonly answer: Promise<DelegatedToken>;
  /** Milliseconds; endless while it is on its way. */
  goodUntil: number;
}

/**
 * On behalf of whoever shows us a token for our API (learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow). Held in memory only, one for
 * each person, until shortly before its end; however often somebody asks at once, Entra is asked once.
 */
export function delegatedTokens(connection: AppConnection, send: PatientFetch, clock: Clock): DelegatedTokens {
  const held = new Map<string, HeldToken>();
  function ask(personId: string, userToken: string): HeldToken {
    const asking = onBehalfOf(userToken, connection, send);
    const one: HeldToken = { for: fingerprintOf(userToken), answer: asking.then(({ answer }) => answer), goodUntil: Infinity };
    const settle = (seconds: number): void => void (one.goodUntil = clock.now().getTime() + (seconds - margin) * 1000);
    asking.then(({ seconds }) => settle(seconds)).catch(() => settle(0));
    held.delete(personId);
    held.set(personId, one);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return one;
  }
  return {
    async token(personId, userToken) {
      const before = held.get(personId);
      const isGood = before !== undefined && before.for === fingerprintOf(userToken) && before.goodUntil > clock.now().getTime();
      return (isGood ? before : ask(personId, userToken)).answer;
    },
  };
}

/** For how many seconds an answer can be held; 0: not at all. */
interface Asked {
  readonly answer: DelegatedToken;
  readonly seconds: number;
}

/** A client for each time: MSAL keeps every token that passes through it for as long as it lives, and hides whose failure is whose. */
async function onBehalfOf(userToken: string, connection: AppConnection, send: PatientFetch): Promise<Asked> {
  let failure: CallFailure | null = null;
  let seconds = 0;
  const network = timed(
    entraNetwork(send, (one) => (failure = one)),
    (lifetime) => (seconds = lifetime),
  );
  try {
    const scopes = delegatedScopes.map((scope) => `${graphOrigin}/${scope}`);
    const result = await entraClient(connection, network).acquireTokenOnBehalfOf({ oboAssertion: userToken, scopes, skipCache: true });
    // MSAL takes an answer without a token for a good one.
    if (result !== null && result.accessToken !== '') return { answer: { kind: 'granted', token: result.accessToken }, seconds };
  } catch (cause) {
    const refusal: unknown = failure;
    if (refusal instanceof EntraRefusal && refusal.asks === 'interaction') return { answer: { kind: 'needs-consent' }, seconds: 0 };
    throw refusal instanceof CallFailure ? refusal : notSignedIn(connection, cause);
  }
  throw notSignedIn(connection);
}

/** Tells for how many seconds a token is given; MSAL tells only until when, by a clock of its own. */
function timed(network: INetworkModule, tell: (seconds: number) => void): INetworkModule {
  return {
    ...network,
    sendPostRequestAsync: async <T>(url: string, options?: NetworkRequestOptions) => {
      const answer = await network.sendPostRequestAsync<T>(url, options);
      const seconds = isObject(answer.body) ? Number(answer.body['expires_in']) : Number.NaN;
      tell(Number.isFinite(seconds) ? seconds : 0);
      return answer;
    },
  };
}

function fingerprintOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
