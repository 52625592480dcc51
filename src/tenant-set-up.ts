import { appRoleNames } from './auth/roles.ts';
import { teamsClients } from './auth/tab-token.ts';
import type { SetUpRequest, SetUpTenant } from './cli/tenant-set-up.ts';
import { AppError } from './errors.ts';
import { CallFailure } from './platforms/calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from './platforms/calls/patient-fetch.ts';
import { whyNot } from './platforms/teams/live/check-words.ts';
import { delegatedScopes } from './platforms/teams/live/delegated-tokens.ts';
import { permissionsAsked } from './platforms/teams/live/permissions-asked.ts';
import { readToken } from './platforms/teams/live/token-facts.ts';
import { signInByCode } from './platforms/teams/set-up/device-sign-in.ts';
import { makeSecret } from './platforms/teams/set-up/make-secret.ts';
import { setUpTenant, type RegisteredApps } from './platforms/teams/set-up/set-up-tenant.ts';
import { tenantDesk, type TenantDesk } from './platforms/teams/set-up/tenant-desk.ts';
import type { AppKind, WantedApp } from './platforms/teams/set-up/wanted-apps.ts';
import { tokenServices } from './service-config/bot.ts';

/** Where each registration's id and secret stand in the environment. */
const variablesOf: Readonly<Record<AppKind, { readonly id: string; readonly secret: string }>> = {
  reader: { id: 'AZURE_CLIENT_ID', secret: 'AZURE_CLIENT_SECRET' },
  tab: { id: 'TAB_CLIENT_ID', secret: 'TAB_CLIENT_SECRET' },
  bot: { id: 'BOT_APP_ID', secret: 'BOT_CLIENT_SECRET' },
};

/** Sets a Microsoft tenant up in the name of an administrator, who signs in for it. */
export function tenantSetUp(around: CallSurroundings & { readonly newId: () => string }): SetUpTenant {
  return async (request) => {
    const send = patientFetch(1, around);
    const apps = wantedApps(request);
    try {
      const token = await tokenFor(request, { ...around, send });
      const desk = tenantDesk({ token, send, timer: around.timer, mode: request.mode, tell: request.tell });
      const wanted = { apps, firstRole: appRoleNames.admin, consent: request.consent, newId: around.newId };
      const registered = await setUpTenant(wanted, desk);
      await request.keep(variablesFor(registered, readToken(token).tenantId, request), ['PUBLIC_URL']);
      if (request.secrets !== 'none') await keepNewSecrets(apps, registered, request, { desk, around });
    } catch (cause) {
      const code = request.mode === 'look' ? 'setup-look-stopped' : 'setup-stopped';
      if (cause instanceof CallFailure) throw new AppError(code, { detail: whyNot(cause) }, { cause });
      throw cause;
    }
  };
}

async function tokenFor({ told, show }: SetUpRequest, around: CallSurroundings & { readonly send: ReturnType<typeof patientFetch> }) {
  const given = told['GRAPH_ACCESS_TOKEN'] ?? '';
  if (given !== '') return given;
  return signInByCode({ ...around, tenant: told['AZURE_TENANT_ID'] || 'organizations', show });
}

/** What the product asks for, by registration: the code that uses a permission is the one that names it. */
export function wantedApps({ publicUrl, told, bot }: Pick<SetUpRequest, 'publicUrl' | 'told' | 'bot'>): readonly WantedApp[] {
  const known = (kind: AppKind): string | null => told[variablesOf[kind].id] || null;
  const residency = Object.entries(tokenServices).find(([name]) => name === told['BOT_DATA_RESIDENCY'])?.[1] ?? tokenServices.global;
  const none = { applicationPermissions: [], delegatedPermissions: [], api: null };
  const reader: WantedApp = {
    ...none,
    kind: 'reader',
    name: 'Lesklaar lezen',
    clientId: known('reader'),
    applicationPermissions: permissionsAsked(null).map(({ permission }) => permission),
  };
  const tab: WantedApp = {
    ...none,
    kind: 'tab',
    name: 'Lesklaar',
    clientId: known('tab'),
    delegatedPermissions: delegatedScopes,
    api: {
      host: new URL(publicUrl).host,
      clients: teamsClients,
      roles: Object.values(appRoleNames).map((value) => ({ value, name: value })),
      // Where the bot's token service takes people back to: learn.microsoft.com/azure/bot-service/ref-oauth-redirect-urls.
      redirects: [`${residency}/.auth/web/redirect`],
    },
  };
  return [reader, tab, ...(bot === 'app' ? [{ ...none, kind: 'bot' as const, name: 'Lesklaar bot', clientId: known('bot') }] : [])];
}

function variablesFor(
  registered: RegisteredApps,
  tenant: string | null,
  { publicUrl, bot }: SetUpRequest,
): Readonly<Record<string, string>> {
  const ids = Object.entries(registered).map(([kind, app]) => [variablesOf[kind as AppKind].id, app.clientId] as const);
  const ofBot = bot === 'none' || tenant === null ? {} : { BOT_TENANT_ID: tenant };
  const ofTenant = tenant === null ? {} : { AZURE_TENANT_ID: tenant, TAB_TENANTS: tenant };
  return { PUBLIC_URL: publicUrl, ...ofTenant, ...ofBot, ...Object.fromEntries(ids) };
}

async function keepNewSecrets(
  apps: readonly WantedApp[],
  registered: RegisteredApps,
  { told, secrets, keep }: SetUpRequest,
  { desk, around }: { readonly desk: TenantDesk; readonly around: CallSurroundings },
): Promise<void> {
  for (const { kind, name } of apps) {
    const { secret: variable } = variablesOf[kind];
    if (secrets === 'new' && (told[variable] ?? '') !== '') continue;
    const secret = await makeSecret(name, registered[kind] ?? null, desk, around.clock);
    if (secret !== null) await keep({ [variable]: secret }, [variable]);
  }
}
