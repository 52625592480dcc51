import { AppError } from '../../../errors.ts';
import type { Localized } from '../../../model/language.ts';
import { textIn, type JsonObject } from '../../json.ts';
import type { TenantDesk } from './tenant-desk.ts';
import { lackingIn, lackingNameIn, tagOf, type GraphPermissions, type WantedApp } from './wanted-apps.ts';

/** A registration as it stands in the tenant. */
export interface RegisteredApp {
  /** Of the registration, which is not the client id. */
  readonly id: string;
  readonly clientId: string;
  /** Of its service principal. */
  readonly principal: string;
  /** By value. */
  readonly appRoles: ReadonlyMap<string, string>;
}

const properties = 'id,appId,displayName,tags,requiredResourceAccess,api,appRoles,web,identifierUris,groupMembershipClaims,optionalClaims';

/** Makes a registration and its service principal, or adds what they lack; null where one only looks and there is none. Nothing of somebody else's is taken away. */
export async function registerApp(
  app: WantedApp,
  graph: GraphPermissions,
  desk: TenantDesk,
  newId: () => string,
): Promise<RegisteredApp | null> {
  const found = await findApp(app, desk);
  const made = found ?? (await makeApp(app, graph, desk, newId));
  if (made === null) return null;
  if (found !== null) await complete(app, lackingIn(app, found, graph, newId), made, desk);
  const now = app.api === null || (await desk.find(`/applications/${made.id}?$select=${properties}`));
  if (app.api !== null) await complete(app, lackingNameIn(app.api, isThere(now) ? now : made), made, desk);
  const principal = await principalOf(app.name, made.appId, desk);
  if (principal === null) return null;
  const roles = Array.isArray(made['appRoles']) ? (made['appRoles'] as readonly JsonObject[]) : [];
  const after = isThere(now) && Array.isArray(now['appRoles']) ? (now['appRoles'] as readonly JsonObject[]) : roles;
  const appRoles = new Map(after.map((role) => [textIn(role, 'value') ?? '', textIn(role, 'id') ?? '']));
  return { id: made.id, clientId: made.appId, principal, appRoles };
}

type FoundApp = JsonObject & { readonly id: string; readonly appId: string };

async function findApp({ kind, name, clientId }: WantedApp, desk: TenantDesk): Promise<FoundApp | null> {
  if (clientId !== null) {
    const known = await desk.find(`/applications(appId='${clientId}')?$select=${properties}`);
    if (known === null) throw new AppError('setup-app-missing', { name, clientId });
    return asApp(known);
  }
  const [first, second] = await desk.list(`/applications?$filter=tags/any(t:t eq '${tagOf(kind)}')&$select=${properties}`);
  if (second !== undefined) throw new AppError('setup-two-apps', { name, tag: tagOf(kind) });
  return first === undefined ? null : asApp(first);
}

async function makeApp(app: WantedApp, graph: GraphPermissions, desk: TenantDesk, newId: () => string): Promise<FoundApp | null> {
  const body = { displayName: app.name, signInAudience: 'AzureADMyOrg', ...lackingIn(app, {}, graph, newId) };
  const made = await desk.change(makes(app.name), { method: 'POST', path: '/applications', body });
  return made === null ? null : asApp(made);
}

async function complete({ name }: WantedApp, lacking: JsonObject, { id }: FoundApp, desk: TenantDesk): Promise<void> {
  const keys = Object.keys(lacking);
  if (keys.length === 0) return desk.there(isComplete(name));
  await desk.change(completes(name, keys), { method: 'PATCH', path: `/applications/${id}`, body: lacking, on: 'fresh' });
}

/** The id of an app's service principal, made where it is not there. */
export async function principalOf(name: string, appId: string, desk: TenantDesk): Promise<string | null> {
  const found = await desk.find(`/servicePrincipals(appId='${appId}')?$select=id`);
  if (found !== null) {
    desk.there(hasPrincipal(name));
    return textIn(found, 'id');
  }
  const made = await desk.change(makesPrincipal(name), { method: 'POST', path: '/servicePrincipals', body: { appId }, on: 'fresh' });
  return made === null ? null : textIn(made, 'id');
}

function asApp(row: JsonObject): FoundApp {
  return { ...row, id: textIn(row, 'id') ?? '', appId: textIn(row, 'appId') ?? '' };
}

function isThere(value: JsonObject | boolean | null): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

function makes(name: string): Localized {
  return { nl: `App-registratie “${name}” maken`, en: `Make the app registration “${name}”` };
}

function completes(name: string, keys: readonly string[]): Localized {
  const list = keys.join(', ');
  return { nl: `App-registratie “${name}” aanvullen: ${list}`, en: `Complete the app registration “${name}”: ${list}` };
}

function isComplete(name: string): Localized {
  return { nl: `App-registratie “${name}” is compleet`, en: `The app registration “${name}” is complete` };
}

function makesPrincipal(name: string): Localized {
  return { nl: `“${name}” in deze tenant zetten (service-principal)`, en: `Put “${name}” in this tenant (service principal)` };
}

function hasPrincipal(name: string): Localized {
  return { nl: `“${name}” staat in deze tenant (service-principal)`, en: `“${name}” is in this tenant (service principal)` };
}
