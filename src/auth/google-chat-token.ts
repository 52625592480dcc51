import { type JWTPayload } from 'jose';
import { bearerTokenIn } from './bearer-token.ts';
import { googleKeysAddress, googleIssuers } from './google-token.ts';
import { issuerNamedBy } from './issuer-named-by.ts';
import { knownTokens } from './known-tokens.ts';
import { asciiLowerCase } from './roles.ts';
import { verifiedClaims, type SigningRules } from './signed-token.ts';
import { TokenRefused } from './token-refused.ts';
import { vendorKeys, type KeySurroundings } from './vendor-keys.ts';

/** Which of Google's two ways of telling what happened a request is in; the token tells which way its sender uses. */
export type GoogleChatFormat = 'classic' | 'add-on';

export interface GoogleChatClaims {
  readonly format: GoogleChatFormat;
}

/** What the Chat API's configuration page says of the app; null: that way of signing is not in use. */
export interface GoogleChatAudiences {
  /** “Project number”: Chat signs as itself. */
  readonly projectNumber: string | null;
  /** “HTTP endpoint URL”, and of a Workspace add-on always: Google signs an ID token for it. */
  readonly endpoint: string | null;
  /** Address of the add-on's own service account, in small letters. */
  readonly addOnAccount: string | null;
}

export interface GoogleChatDoor {
  /**
   * By all `Authorization` headers of the request.
   * @throws TokenRefused, or AppError sign-in-unavailable when it cannot be told.
   */
  claimsOf(authorization: readonly string[]): Promise<GoogleChatClaims>;
}

const chatAccount = 'chat@system.gserviceaccount.com';
const chatKeysAddress = `https://www.googleapis.com/service_accounts/v1/jwk/${chatAccount}`;

/** Seconds. They live for an hour; a day is more than any should. */
const longest = 24 * 3600;

/** The requests that Google Chat makes: developers.google.com/workspace/chat/verify-requests-from-chat, and for add-ons developers.google.com/workspace/add-ons/guides/alternate-runtimes. */
export function googleChatDoor(audiences: GoogleChatAudiences, around: KeySurroundings): GoogleChatDoor {
  const { projectNumber, endpoint, addOnAccount } = audiences;
  const common = { algorithm: 'RS256', required: ['exp', 'iat'], longest, clock: around.clock } as const;
  const byChat = { ...common, keys: vendorKeys(chatKeysAddress, around), issuers: [chatAccount], audiences: told(projectNumber) };
  const byGoogle = { ...common, keys: vendorKeys(googleKeysAddress, around), issuers: googleIssuers, audiences: told(endpoint) };
  const known = knownTokens<GoogleChatClaims>(around.clock);
  return {
    async claimsOf(authorization) {
      const token = bearerTokenIn(authorization);
      return known.find(token) ?? checkedClaims(token);
    },
  };

  async function checkedClaims(token: string): Promise<GoogleChatClaims> {
    // Whom a token names only chooses who checks it: each checks it against its own.
    const isByChat = issuerNamedBy(token) === chatAccount;
    const rules: SigningRules = isByChat ? byChat : byGoogle;
    // Without an audience nobody asked for this way of signing; an empty list would let any audience in.
    if (rules.audiences.length === 0) throw new TokenRefused('issuer');
    const claims = await verifiedClaims(token, rules);
    const found: GoogleChatClaims = { format: isByChat ? 'classic' : formatFor(claims, addOnAccount) };
    known.note(token, found);
    return found;
  }
}

/** Anybody with a service account at Google can have an ID token for our address: who asked for it is what tells Chat apart. */
function formatFor({ email, email_verified: isVerified }: JWTPayload, addOnAccount: string | null): GoogleChatFormat {
  if (isVerified !== true || typeof email !== 'string') throw new TokenRefused('address-unverified');
  const address = asciiLowerCase(email);
  if (address === chatAccount) return 'classic';
  if (addOnAccount !== null && address === addOnAccount) return 'add-on';
  throw new TokenRefused('client');
}

function told(audience: string | null): readonly string[] {
  return audience === null ? [] : [audience];
}
