import { AppError } from '../../../errors.ts';
import type { Localized } from '../../../model/language.ts';
import { textIn } from '../../json.ts';
import { snapshotPrincipal, snapshotRoles } from '../live/check-snapshots.ts';
import { consentForAll, giveDirectoryRole, grantApplicationPermissions } from './grant-permissions.ts';
import { principalOf, registerApp, type RegisteredApp } from './register-app.ts';
import type { TenantDesk } from './tenant-desk.ts';
import { graphAppId, rowsIn, type AppKind, type GraphPermissions, type WantedApp } from './wanted-apps.ts';

export interface WantedTenant {
  readonly apps: readonly WantedApp[];
  /** The app role that whoever does this gets where nobody has it yet. */
  readonly firstRole: string;
  /** each: Teams asks every teacher. all: nobody is asked. */
  readonly consent: 'each' | 'all';
  readonly newId: () => string;
}

export type RegisteredApps = Readonly<Partial<Record<AppKind, RegisteredApp>>>;

/** What Microsoft's own app for snapshots is said to need beside its role: learn.microsoft.com/graph/utcm-authentication-setup. */
const snapshotPermissions = ['Organization.Read.All'] as const;

/** Brings a tenant as far as the product needs: registrations, permissions with consent, the app that takes snapshots, a first administrator. Again does no harm. */
export async function setUpTenant(wanted: WantedTenant, desk: TenantDesk): Promise<RegisteredApps> {
  const graph = await graphPermissions(desk);
  const registered: Partial<Record<AppKind, RegisteredApp>> = {};
  for (const app of wanted.apps) {
    const made = await registerApp(app, graph, desk, wanted.newId);
    if (made !== null) registered[app.kind] = made;
    const grantee = { name: app.name, principal: made?.principal ?? null };
    await grantApplicationPermissions(grantee, app.applicationPermissions, graph, desk);
    if (wanted.consent === 'all' && app.delegatedPermissions.length > 0)
      await consentForAll(grantee, app.delegatedPermissions, graph, desk);
  }
  const principal = await principalOf(snapshotPrincipal.name, snapshotPrincipal.appId, desk);
  const snapshots = { name: snapshotPrincipal.name, principal };
  await grantApplicationPermissions(snapshots, snapshotPermissions, graph, desk);
  await giveDirectoryRole(snapshots, snapshotRoles.least, [snapshotRoles.more], desk);
  await makeFirstAdministrator(registered.tab ?? null, wanted.firstRole, desk);
  return registered;
}

async function graphPermissions(desk: TenantDesk): Promise<GraphPermissions> {
  const found = await desk.find(`/servicePrincipals(appId='${graphAppId}')?$select=id,appRoles,oauth2PermissionScopes`);
  const principal = found === null ? null : textIn(found, 'id');
  if (found === null || principal === null) throw new AppError('setup-stopped', { detail: noGraph });
  return { principal, roles: byValue(found['appRoles']), scopes: byValue(found['oauth2PermissionScopes']) };
}

async function makeFirstAdministrator(tab: RegisteredApp | null, role: string, desk: TenantDesk): Promise<void> {
  const appRoleId = tab?.appRoles.get(role) ?? null;
  const given = tab === null ? [] : await desk.list(`/servicePrincipals/${tab.principal}/appRoleAssignedTo?$select=appRoleId`);
  if (appRoleId !== null && given.some((row) => textIn(row, 'appRoleId') === appRoleId)) return desk.there(hasAdministrator);
  // An app that does this is nobody; then the school gives the role itself.
  const me = await desk.find('/me?$select=id').catch(() => null);
  if (me === null) return desk.leftOut(noPerson);
  const body = { principalId: textIn(me, 'id'), resourceId: tab?.principal ?? null, appRoleId };
  const path = `/servicePrincipals/${tab?.principal ?? ''}/appRoleAssignedTo`;
  await desk.change(youAreFirst, { method: 'POST', path, body, on: 'fresh' });
}

function byValue(rows: unknown): ReadonlyMap<string, string> {
  return new Map(rowsIn(rows).map((row) => [textIn(row, 'value') ?? '', textIn(row, 'id') ?? '']));
}

const noGraph: Localized = {
  nl: 'Microsoft Graph staat niet in deze tenant, of u mag dat niet zien',
  en: 'Microsoft Graph is not in this tenant, or you may not see that',
};
const hasAdministrator: Localized = { nl: 'Iemand is beheerder van Lesklaar', en: 'Somebody is administrator of Lesklaar' };
const youAreFirst: Localized = {
  nl: 'U wordt de eerste beheerder van Lesklaar (app-rol Admin)',
  en: 'You become the first administrator of Lesklaar (app role Admin)',
};
const noPerson: Localized = {
  nl: 'Geef iemand in Entra de app-rol Admin: bij deze aanmelding hoort geen persoon',
  en: 'Give somebody the app role Admin in Entra: no person belongs to this sign-in',
};
