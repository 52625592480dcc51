import type * as Msal from '@azure/msal-node';
import { X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Clock } from '../../../clock.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { PatientFetch } from '../../calls/patient-fetch.ts';
import { isObject, textIn } from '../../json.ts';
import { entraNetwork } from './entra-network.ts';
import type { MicrosoftConnection, MicrosoftCredential } from './microsoft-connection.ts';

/** Tokens for one Microsoft service. */
export interface AccessTokens {
  /**
   * A token that is good for some minutes at least; another one than `refused`, where the service turned that away.
   * @throws CallFailure signed-out with Entra's AADSTS code and sentence, or whatever kept us from reaching Entra.
   */
  token(refused?: string): Promise<string>;
}

const authorityHost = 'https://login.microsoftonline.com';
/** Entra's tokens are good for an hour and more; one that was made to be good for less is turned away, and another one is fetched. */
const halfAnHour = 1_800_000;

/**
 * Tokens of our app registration for the service that `scope` names (`https://graph.microsoft.com/.default`). However many ask at once, Entra is asked
 * once; a token
 * that is good is handed out without asking MSAL, which takes half a millisecond to find it: a tenth of what reading a page takes.
 */
export function entraTokens(connection: AppConnection, scope: string, send: PatientFetch, clock: Clock): AccessTokens {
  const askEntra = entraApplication(connection, scope, send);
  let last = { token: '', since: 0 };
  let coming: Promise<string> | null = null;
  return {
    async token(refused) {
      if (last.token !== '' && last.token !== refused && clock.now().getTime() - last.since < halfAnHour) return last.token;
      coming ??= askEntra().finally(() => (coming = null));
      last = { token: await coming, since: clock.now().getTime() };
      return last.token;
    },
  };
}

/** One request is on its way at most: that is how its failure, which MSAL hides, is told from others'. */
function entraApplication(connection: AppConnection, scope: string, send: PatientFetch): () => Promise<string> {
  let client: Msal.ConfidentialClientApplication | null = null;
  let failure: CallFailure | null = null;
  return async () => {
    failure = null;
    try {
      client ??= entraClient(
        connection,
        entraNetwork(send, (one) => (failure = one)),
      );
      const answer = await client.acquireTokenByClientCredential({ scopes: [scope], skipCache: true });
      if (answer !== null && answer.accessToken !== '') return answer.accessToken;
    } catch (cause) {
      throw failure ?? notSignedIn(connection, cause);
    }
    throw notSignedIn(connection);
  };
}

/** An app as it signs in. */
export type AppConnection = Pick<MicrosoftConnection, 'tenantId' | 'clientId' | 'credential'>;

/** MSAL over a network of ours. The authority stays the real one, so that it asks nobody where Entra is. */
export function entraClient(
  { tenantId, clientId, credential }: AppConnection,
  networkClient: Msal.INetworkModule,
): Msal.ConfidentialClientApplication {
  // Its one-file build loads in a third of the time that its hundred modules take.
  const msal = createRequire(import.meta.url)('@azure/msal-node') as typeof Msal;
  return new msal.ConfidentialClientApplication({
    auth: { clientId, authority: `${authorityHost}/${tenantId}`, ...proofOf(credential) },
    system: { networkClient },
  });
}

function proofOf(credential: MicrosoftCredential): Partial<Msal.NodeAuthOptions> {
  if (credential.kind === 'secret') return { clientSecret: credential.secret };
  const { privateKey, certificate } = credential;
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '');
  return { clientCertificate: { privateKey, thumbprintSha256 } };
}

/** No token, and Entra did not say why: the client itself would not ask, or the answer held none. */
export function notSignedIn({ tenantId }: AppConnection, cause?: unknown): CallFailure {
  const address = `${new URL(authorityHost).host}/${tenantId}/oauth2/v2.0/token`;
  return new CallFailure('signed-out', { address, code: codeOf(cause) }, { cause });
}

/** The client's own word: `invalid_client_credential`, `ERR_OSSL_PEM_NO_START_LINE`. */
function codeOf(cause: unknown): string | null {
  return isObject(cause) ? (textIn(cause, 'errorCode') ?? textIn(cause, 'code')) : null;
}
