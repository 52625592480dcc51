import type { JWK } from 'jose';
import { bearerTokenIn } from './bearer-token.ts';
import { knownTokens } from './known-tokens.ts';
import { verifiedClaims, type SigningRules } from './signed-token.ts';
import { TokenRefused } from './token-refused.ts';
import { vendorKeys, type KeySurroundings } from './vendor-keys.ts';

/** What Bot Framework says of one request of its own: through which of its services the chat is reached. */
export interface ConnectorClaims {
  readonly serviceUrl: string;
}

export interface ConnectorDoor {
  /**
   * By all `Authorization` headers of the request.
   * @throws TokenRefused, or AppError sign-in-unavailable when it cannot be told.
   */
  claimsOf(authorization: readonly string[]): Promise<ConnectorClaims>;
}

const issuer = 'https://api.botframework.com';
const keysAddress = 'https://login.botframework.com/v1/.well-known/keys';
const channel = 'msteams';

/** Seconds. They live for an hour; a day is more than any should. */
const longest = 24 * 3600;

/**
 * Tokens with which Teams' messages come in: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication, "Authenticate
 * requests from the Bot Connector service to your bot". The SDK's own check takes a person's tokens as well, and those of any tenant.
 */
export function connectorDoor(botId: string, around: KeySurroundings): ConnectorDoor {
  const rules: SigningRules = {
    keys: vendorKeys(keysAddress, around, speaksForTeams),
    algorithm: 'RS256',
    issuers: [issuer],
    audiences: [botId],
    required: ['exp', 'nbf'],
    longest,
    clock: around.clock,
  };
  // Bot Framework says the same thing for many messages with one token.
  const known = knownTokens<ConnectorClaims>(around.clock);
  return {
    async claimsOf(authorization) {
      const token = bearerTokenIn(authorization);
      return known.find(token) ?? checkedClaims(token);
    },
  };

  async function checkedClaims(token: string): Promise<ConnectorClaims> {
    const { serviceurl: serviceUrl } = await verifiedClaims(token, rules);
    if (typeof serviceUrl !== 'string' || serviceUrl === '') throw new TokenRefused('claims');
    known.note(token, { serviceUrl });
    return { serviceUrl };
  }
}

/** Other chats have keys in the same list (same page, "endorsements"). */
function speaksForTeams({ endorsements }: JWK & { readonly endorsements?: unknown }): boolean {
  return Array.isArray(endorsements) && endorsements.includes(channel);
}
