import type { Clock, Timer } from '../../../clock.ts';
import { addressOf, CallFailure } from '../../calls/call-failure.ts';
import type { PatientFetch } from '../../calls/patient-fetch.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';

/** Microsoft's own “Graph Command Line Tools”, which `Connect-MgGraph` signs in with; so nothing has to be registered to register something. */
const clientId = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

/** What an administrator lends us for as long as the command runs. */
export const setUpScopes: readonly string[] = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'RoleManagement.ReadWrite.Directory',
  'User.Read',
];

export interface DeviceSignIn {
  /** Id or domain of the tenant, or `organizations`. */
  readonly tenant: string;
  readonly send: PatientFetch;
  readonly clock: Clock;
  readonly timer: Timer;
  /** Shows Entra's own sentence: where to go, and which code to type there. */
  readonly show: (sentence: string) => void;
}

/** A token for Graph of whoever signs in elsewhere: learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code. @throws CallFailure. */
export async function signInByCode({ tenant, send, clock, timer, show }: DeviceSignIn): Promise<string> {
  const base = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0`;
  const scope = setUpScopes.map((name) => `https://graph.microsoft.com/${name}`).join(' ');
  const offer = await ask(`${base}/devicecode`, { client_id: clientId, scope }, send);
  const code = textIn(offer, 'device_code');
  if (code === null) throw refusal(offer, base);
  show(textIn(offer, 'message') ?? `${textIn(offer, 'verification_uri') ?? ''} ${textIn(offer, 'user_code') ?? ''}`);
  const until = clock.now().getTime() + secondsIn(offer, 'expires_in', 900) * 1000;
  const form = { client_id: clientId, grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: code };
  for (let interval = secondsIn(offer, 'interval', 5); clock.now().getTime() < until;) {
    await timer.pause(interval * 1000);
    const answer = await ask(`${base}/token`, form, send);
    const token = textIn(answer, 'access_token');
    if (token !== null) return token;
    const error = textIn(answer, 'error');
    if (error === 'slow_down') interval += 5;
    else if (error !== 'authorization_pending') throw refusal(answer, base);
  }
  throw refusal({ error: 'expired_token' }, base);
}

async function ask(url: string, form: Readonly<Record<string, string>>, send: PatientFetch): Promise<JsonObject> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await send(url, { method: 'POST', headers, body: new URLSearchParams(form).toString(), repeat: 'unless-taken' });
  const body: unknown = await answer.json().catch(() => null);
  if (!isObject(body)) throw new CallFailure('malformed', { address: addressOf(url), status: answer.status });
  return body;
}

function refusal(answer: JsonObject, base: string): CallFailure {
  const description = (textIn(answer, 'error_description') ?? '').split(/\r?\n/, 1)[0] ?? '';
  const said = description === '' ? null : description;
  return new CallFailure('signed-out', { address: addressOf(base), code: textIn(answer, 'error'), said });
}

function secondsIn(answer: JsonObject, key: string, usual: number): number {
  const value = Number(answer[key]);
  return Number.isFinite(value) && value > 0 ? value : usual;
}
