import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { Environment } from '../config.ts';
import { addressOf, CallFailure } from '../platforms/calls/call-failure.ts';
import type { PatientFetch } from '../platforms/calls/patient-fetch.ts';
import type { AccessTokens } from '../platforms/teams/live/entra-token.ts';

export interface ManagedIdentity {
  readonly clientId: string;
  /** For which tokens are asked: `https://api.botframework.com`. */
  readonly resource: string;
  readonly env: Environment;
  readonly send: PatientFetch;
  readonly clock: Clock;
}

/** Seconds in which a token is no longer handed out before its end. */
const margin = 300;
const answer = z.object({ access_token: z.string().min(1), expires_on: z.coerce.number() });

/** Tokens of the machine's own identity in Azure: no secret to keep or to renew. Asked for once, until shortly before its end. */
export function managedIdentityTokens(identity: ManagedIdentity): AccessTokens {
  let coming: Promise<{ readonly token: string; readonly until: number }> | null = null;
  return {
    async token(refused) {
      const known = coming;
      const last = (await known?.catch(() => null)) ?? null;
      const isGood = last !== null && last.token !== refused && now() < last.until;
      // Somebody else may have asked meanwhile.
      const next = isGood || coming !== known ? coming : null;
      return (await (coming = next ?? ask(identity))).token;
    },
  };

  function now(): number {
    return identity.clock.now().getTime() / 1000;
  }
}

async function ask(identity: ManagedIdentity): Promise<{ readonly token: string; readonly until: number }> {
  const { url, headers } = placeOf(identity);
  const response = await identity.send(url, { headers });
  const { data } = answer.safeParse(response.ok ? await response.json().catch(() => null) : null);
  if (data === undefined) throw new CallFailure('signed-out', { address: addressOf(url), status: response.status });
  return { token: data.access_token, until: data.expires_on - margin };
}

/** App Service and Container Apps say where (learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference); machines have one place (…/entra/identity/managed-identities-azure-resources/how-to-use-vm-token). */
function placeOf({ clientId, resource, env }: ManagedIdentity): { readonly url: URL; readonly headers: Readonly<Record<string, string>> } {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: secret } = env;
  const isTold = endpoint !== undefined && secret !== undefined;
  const url = new URL(isTold ? endpoint : 'http://169.254.169.254/metadata/identity/oauth2/token');
  const query = { resource, client_id: clientId, 'api-version': isTold ? '2019-08-01' : '2018-02-01' };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return { url, headers: isTold ? { 'x-identity-header': secret } : { metadata: 'true' } };
}
