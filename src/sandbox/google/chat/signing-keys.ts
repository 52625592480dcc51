import { generateKeyPair, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { jsonAnswer, type WireHost } from '../../server/wire.ts';

/** Which key of Google's signs. chat: that of Chat's own service account. google: that of Google's ID tokens. */
export type GoogleSigner = 'chat' | 'google';

export interface GoogleSigningKeys {
  sign(by: GoogleSigner, claims: JWTPayload): Promise<string>;
  /** `www.googleapis.com`, as far as it lists keys; what it lists none for goes to `otherwise`. */
  host(otherwise: WireHost): WireHost;
}

const addresses: Readonly<Record<string, GoogleSigner>> = {
  '/service_accounts/v1/jwk/chat@system.gserviceaccount.com': 'chat',
  '/oauth2/v3/certs': 'google',
};

interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Made when they are first needed: most who start a sandbox never chat. */
export function googleSigningKeys(): GoogleSigningKeys {
  const pairs = new Map<GoogleSigner, Promise<Pair>>();
  const pairOf = async (by: GoogleSigner): Promise<Pair> => {
    const pair = pairs.get(by) ?? newPair(by);
    pairs.set(by, pair);
    return pair;
  };
  return {
    async sign(by, claims) {
      const { kid, privateKey } = await pairOf(by);
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(privateKey);
    },
    host: (otherwise) => async (request) => {
      const by = addresses[decodeURIComponent(request.path)];
      if (by === undefined) return otherwise(request);
      const { kid, publicKey } = await pairOf(by);
      const key: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
      return jsonAnswer(200, { keys: [key] });
    },
  };
}

function newPair(by: GoogleSigner): Promise<Pair> {
  return new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength: 2048 }, (error, publicKey, privateKey) => {
      if (error !== null) return reject(error);
      return resolve({ kid: `${by}-1`, publicKey, privateKey });
    });
  });
}
