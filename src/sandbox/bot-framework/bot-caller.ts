import { botFrameworkAudience, callerOf } from '../microsoft/entra/access-tokens.ts';
import { TokenRefused } from '../microsoft/entra/token-authority.ts';
import type { Entra } from '../microsoft/microsoft-sandbox.ts';
import { jsonAnswer, type WireAnswer, type WireRequest } from '../server/wire.ts';

/** Null when the request shows the bot's own token for Azure Bot Service; else the answer to whoever shows none. */
export async function refuseStrangers({ headers }: WireRequest, { apps, authority }: Entra): Promise<WireAnswer | null> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(headers['authorization']?.toString() ?? '') ?? [];
  try {
    const { clientId, personId } = await callerOf(token, botFrameworkAudience, authority);
    return clientId === apps.bot.clientId && personId === null ? null : denied;
  } catch (cause) {
    if (cause instanceof TokenRefused) return denied;
    throw cause;
  }
}

/** In the shape of learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference, "ErrorResponse object". */
export function botRefusal(status: number, code: string, message: string): WireAnswer {
  return jsonAnswer(status, { error: { code, message } });
}

const denied = jsonAnswer(401, { message: 'Authorization has been denied for this request.' });
