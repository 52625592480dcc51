import { jsonAnswer, type WireHost } from '../server/wire.ts';
import type { ChannelKeys } from './channel-keys.ts';

export const channelIssuer = 'https://api.botframework.com';

/** `login.botframework.com`: by what a bot tells that an activity comes from Azure Bot Service (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). */
export function openIdHost(keys: ChannelKeys): WireHost {
  return async ({ path, method }) => {
    if (method !== 'GET') return jsonAnswer(405, { message: 'The requested resource does not support this method.' });
    switch (path) {
      case '/v1/.well-known/openidconfiguration':
        return jsonAnswer(200, openIdConfiguration);
      case '/v1/.well-known/keys':
        return jsonAnswer(200, { keys: await keys.listed() });
      default:
        return { status: 404, body: '' };
    }
  };
}

const openIdConfiguration = {
  issuer: channelIssuer,
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
};
