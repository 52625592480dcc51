import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { Clock } from '../../clock.ts';

/** Azure Bot Service's own signature, under what it sends a bot. */
export interface ChannelKeys {
  /** As `login.botframework.com` lists them. */
  listed(): Promise<readonly object[]>;
  /** A token with these claims, good for an hour unless they say otherwise. A claim of undefined is left out. */
  sign(claims: JWTPayload): Promise<string>;
}

interface Key {
  readonly kid: string;
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
}

/** Its key is made when it is first asked for: most who start the sandbox have no chat in it. */
export function channelKeys(clock: Clock): ChannelKeys {
  let key: Promise<Key> | null = null;
  const known = (): Promise<Key> => (key ??= newKey());
  return {
    listed: async () => {
      const { jwk, kid } = await known();
      return [{ ...jwk, kid, use: 'sig', alg: 'RS256', endorsements: ['msteams', 'webchat', 'directline'] }];
    },
    sign: async (claims) => {
      const { kid, privateKey } = await known();
      const now = Math.floor(clock.now().getTime() / 1000);
      const payload = { nbf: now, exp: now + 3600, ...claims };
      return new SignJWT(payload).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey);
    },
  };
}

async function newKey(): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  return { jwk, privateKey, kid: await calculateJwkThumbprint(jwk) };
}
