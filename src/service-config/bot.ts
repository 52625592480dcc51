import { missing, type Problem } from './problems.ts';
import type { Variables } from './variables.ts';

/** The Teams bot's own registration, apart from that of the tab: whoever holds a token of one is nobody at the other. */
export interface BotConfig {
  readonly appId: string;
  /** Where it is registered. */
  readonly tenantId: string;
  readonly proof: BotProof;
  /** Name of the bot's OAuth connection to Graph. */
  readonly oauthConnection: string;
  /** Of the token service, without a slash behind. */
  readonly tokenService: string;
  /** Where Teams is answered. */
  readonly connectorHosts: readonly string[];
  /** Whose people the bot talks with. */
  readonly tenants: readonly { readonly id: string; readonly organisationId: string | null }[];
}

/** By what the bot shows Entra that it is the bot. */
export type BotProof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** A PEM file with key and certificate. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** The app id is that of the machine's own identity. */
  | { readonly kind: 'managed-identity' };

/** Data residency and the host that goes with it: learn.microsoft.com/azure/bot-service/ref-oauth-redirect-urls. */
export const tokenServices = {
  global: 'https://token.botframework.com',
  europe: 'https://europe.token.botframework.com',
  unitedstates: 'https://unitedstates.token.botframework.com',
  india: 'https://india.token.botframework.com',
} as const;

/** Teams' own, for all regions: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference and …/security-faq (which names the hosts that a firewall has to let pass). */
export const teamsConnector = 'smba.trafficmanager.net';

/** Null: no bot. What is missing is told by `botProblems`. */
export function botIn(told: Variables): BotConfig | null {
  const { BOT_APP_ID: appId } = told;
  const proof = proofIn(told);
  const tenantId = tenantIn(told);
  if (appId === undefined || proof === null || tenantId === null) return null;
  return {
    appId,
    tenantId,
    proof,
    oauthConnection: told.BOT_OAUTH_CONNECTION ?? 'graph',
    tokenService: tokenServices[told.BOT_DATA_RESIDENCY ?? 'global'],
    connectorHosts: [teamsConnector, ...(told.BOT_CONNECTOR_HOSTS ?? [])],
    tenants: told.TAB_TENANTS ?? [{ id: tenantId, organisationId: null }],
  };
}

export function botProblems(told: Variables): readonly Problem[] {
  if (told.BOT_APP_ID === undefined) return [];
  return [
    ...(proofIn(told) === null ? [missing('BOT_CLIENT_SECRET', noProof)] : []),
    ...(tenantIn(told) === null ? [missing('BOT_TENANT_ID', noTenant)] : []),
  ];
}

function proofIn({
  BOT_CLIENT_SECRET: secret,
  BOT_CLIENT_CERTIFICATE_PATH: path,
  BOT_MANAGED_IDENTITY: managed,
}: Variables): BotProof | null {
  if (managed === '1') return { kind: 'managed-identity' };
  if (path !== undefined) return { kind: 'certificate', path };
  return secret === undefined ? null : { kind: 'secret', secret };
}

/** A bot of one tenant is registered where its people are, unless told otherwise. */
function tenantIn({ BOT_TENANT_ID: told, TAB_TENANTS: tenants }: Variables): string | null {
  const [only, ...others] = tenants ?? [];
  return told ?? (others.length === 0 ? (only?.id ?? null) : null);
}

const noProof = {
  nl: 'BOT_APP_ID is gezet, maar de bot kan zich niet aanmelden (kan ook met BOT_CLIENT_CERTIFICATE_PATH of BOT_MANAGED_IDENTITY=1)',
  en: 'BOT_APP_ID is set, but the bot cannot sign in (BOT_CLIENT_CERTIFICATE_PATH or BOT_MANAGED_IDENTITY=1 will do as well)',
};
const noTenant = {
  nl: 'BOT_APP_ID is gezet, maar in welke tenant staat de bot?',
  en: 'BOT_APP_ID is set, but in which tenant is the bot registered?',
};
