import type { Localized } from '../../../model/language.ts';
import { textIn } from '../../json.ts';
import type { TenantDesk } from './tenant-desk.ts';
import type { GraphPermissions } from './wanted-apps.ts';

/** Whom something is given; `principal` null: not there yet, one only looks. */
export interface Grantee {
  readonly name: string;
  readonly principal: string | null;
}

/** Gives an app Graph's application permissions, and consents to them. */
export async function grantApplicationPermissions(
  { name, principal }: Grantee,
  permissions: readonly string[],
  graph: GraphPermissions,
  desk: TenantDesk,
): Promise<void> {
  const rows = principal === null ? [] : await desk.list(`/servicePrincipals/${principal}/appRoleAssignments?$select=appRoleId,resourceId`);
  const has = new Set(rows.filter((row) => textIn(row, 'resourceId') === graph.principal).map((row) => textIn(row, 'appRoleId')));
  for (const permission of permissions) {
    const appRoleId = graph.roles.get(permission);
    const says = mayRead(name, permission);
    if (appRoleId === undefined) desk.leftOut(unknown(permission));
    else if (has.has(appRoleId)) desk.there(says);
    else {
      const body = { principalId: principal, resourceId: graph.principal, appRoleId };
      await desk.change(says, { method: 'POST', path: `/servicePrincipals/${graph.principal}/appRoleAssignedTo`, body, on: 'fresh' });
    }
  }
}

/** Consents for everybody to what an app does in people's names. */
export async function consentForAll(
  { name, principal }: Grantee,
  scopes: readonly string[],
  graph: GraphPermissions,
  desk: TenantDesk,
): Promise<void> {
  const rows = principal === null ? [] : await desk.list(`/oauth2PermissionGrants?$filter=clientId eq '${principal}'`);
  const grant = rows.find((row) => textIn(row, 'resourceId') === graph.principal && textIn(row, 'consentType') === 'AllPrincipals');
  const has = (grant === undefined ? '' : (textIn(grant, 'scope') ?? '')).split(' ').filter((scope) => scope !== '');
  const says = mayInNames(name, scopes);
  if (scopes.every((scope) => has.includes(scope))) return desk.there(says);
  const scope = [...new Set([...has, ...scopes])].join(' ');
  if (grant !== undefined) {
    await desk.change(says, { method: 'PATCH', path: `/oauth2PermissionGrants/${textIn(grant, 'id')}`, body: { scope } });
    return;
  }
  const body = { clientId: principal, consentType: 'AllPrincipals', resourceId: graph.principal, scope };
  await desk.change(says, { method: 'POST', path: '/oauth2PermissionGrants', body, on: 'fresh' });
}

/** Gives one of Entra's own roles, unless it or one of `orElse` is there. */
export async function giveDirectoryRole(
  { name, principal }: Grantee,
  role: string,
  orElse: readonly string[],
  desk: TenantDesk,
): Promise<void> {
  const known = await desk.list(`/roleManagement/directory/roleDefinitions?$select=id,displayName`);
  const idOf = (wanted: string): string | null => {
    const found = known.find((one) => textIn(one, 'displayName') === wanted);
    return found === undefined ? null : textIn(found, 'id');
  };
  const rows =
    principal === null
      ? []
      : await desk.list(`/roleManagement/directory/roleAssignments?$filter=principalId eq '${principal}'&$select=roleDefinitionId`);
  const has = new Set(rows.map((row) => textIn(row, 'roleDefinitionId')));
  const there = [role, ...orElse].find((one) => idOf(one) !== null && has.has(idOf(one)));
  if (there !== undefined) return desk.there(hasRole(name, there));
  const chosen = [role, ...orElse].find((one) => idOf(one) !== null) ?? role;
  const body = { principalId: principal, roleDefinitionId: idOf(chosen), directoryScopeId: '/' };
  await desk.change(hasRole(name, chosen), { method: 'POST', path: '/roleManagement/directory/roleAssignments', body, on: 'fresh' });
}

function mayRead(name: string, permission: string): Localized {
  return { nl: `“${name}” krijgt ${permission}, met toestemming`, en: `“${name}” gets ${permission}, with consent` };
}

function unknown(permission: string): Localized {
  return { nl: `Graph kent ${permission} in deze tenant niet`, en: `Graph does not know ${permission} in this tenant` };
}

function mayInNames(name: string, scopes: readonly string[]): Localized {
  const list = scopes.join(', ');
  return { nl: `“${name}” mag namens iedereen die het vraagt: ${list}`, en: `“${name}” may, on behalf of anyone who asks: ${list}` };
}

function hasRole(name: string, role: string): Localized {
  return { nl: `“${name}” heeft de rol ${role}`, en: `“${name}” has the role ${role}` };
}
