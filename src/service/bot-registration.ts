import type { Environment } from '../config.ts';
import { certificateIn } from '../connections/credentials.ts';
import { patientFetch, type CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { entraTokens, type AccessTokens } from '../platforms/teams/live/entra-token.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import type { ServiceConfig } from '../service-config.ts';
import type { BotConfig, BotProof } from '../service-config/bot.ts';
import { managedIdentityTokens } from './managed-identity.ts';

/** The Teams bot as it is registered, really or in the pretend school. */
export interface BotRegistration extends Omit<BotConfig, 'proof'> {
  /** The bot's own tokens, for Bot Framework. */
  readonly tokens: AccessTokens;
  /** The Agents Playground stands in for Teams on this machine: taken in the pretend school only. */
  readonly loopback: 'taken' | 'refused';
}

export interface BotSurroundings extends CallSurroundings {
  readonly env: Environment;
}

const onlyHere = new Set(['127.0.0.1', '::1', 'localhost']);
const resource = 'https://api.botframework.com';

/** Null: there is none. @throws AppError when the certificate cannot be used. */
export async function botRegistration(
  { bot, host, publicUrl }: Pick<ServiceConfig, 'bot' | 'host' | 'publicUrl'>,
  pretend: Sandbox | null,
  around: BotSurroundings,
): Promise<BotRegistration | null> {
  if (pretend !== null) return pretendRegistration(pretend, publicUrl === null && onlyHere.has(host), around);
  if (bot === null) return null;
  const { proof, ...registration } = bot;
  return { ...registration, tokens: await tokensOf(registration, proof, around), loopback: 'refused' };
}

async function tokensOf(
  { appId, tenantId }: Pick<BotConfig, 'appId' | 'tenantId'>,
  proof: BotProof,
  around: BotSurroundings,
): Promise<AccessTokens> {
  const send = patientFetch(2, around);
  const { env, clock } = around;
  if (proof.kind === 'managed-identity') return managedIdentityTokens({ clientId: appId, resource, env, send, clock });
  const credential = proof.kind === 'secret' ? proof : await certificateIn(proof.path);
  return entraTokens({ tenantId, clientId: appId, credential }, `${resource}/.default`, send, clock);
}

/** Who shows the pretend school to others has it write to nobody on the same machine. */
function pretendRegistration({ bot }: Sandbox, isOnlyHere: boolean, around: BotSurroundings): BotRegistration {
  const { appId, tenantId, clientSecret, connectionName } = bot;
  const credential = { kind: 'secret', secret: clientSecret } as const;
  return {
    appId,
    tenantId,
    oauthConnection: connectionName,
    tokenService: 'https://token.botframework.com',
    connectorHosts: [new URL(bot.serviceUrl).host],
    tenants: [{ id: tenantId, organisationId: null }],
    tokens: entraTokens({ tenantId, clientId: appId, credential }, `${resource}/.default`, patientFetch(2, around), around.clock),
    loopback: isOnlyHere ? 'taken' : 'refused',
  };
}
