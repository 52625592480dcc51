import type { JsonObject } from '../../json.ts';

/** One of the product's registrations. */
export type AppKind = 'reader' | 'tab' | 'bot';

export interface WantedApp {
  readonly kind: AppKind;
  readonly name: string;
  /** What it has already; null: to be found by its tag, or made. */
  readonly clientId: string | null;
  /** Names of Graph's permissions. */
  readonly applicationPermissions: readonly string[];
  readonly delegatedPermissions: readonly string[];
  /** Only of the tab's API. */
  readonly api: WantedApi | null;
}

/** What makes a registration an API that Teams gets tokens for: learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad. */
export interface WantedApi {
  /** `lesklaar.school.example`, with a port where there is one. */
  readonly host: string;
  /** Client ids that may ask without asking the person. */
  readonly clients: readonly string[];
  readonly roles: readonly { readonly value: string; readonly name: string }[];
  readonly redirects: readonly string[];
}

/** The one scope of the tab's API. */
const apiScope = 'access_as_user';

/** By this a registration is known as ours, whatever somebody calls it. */
export function tagOf(kind: AppKind): string {
  return `lesklaar:${kind}`;
}

/** Ids of Graph's permissions, as Graph itself names them. */
export interface GraphPermissions {
  /** Of Graph's own service principal in this tenant. */
  readonly principal: string;
  readonly roles: ReadonlyMap<string, string>;
  readonly scopes: ReadonlyMap<string, string>;
}

export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** What a registration should say besides what is there, as the body of a change, with each changed property whole; empty: nothing. */
export function lackingIn(app: WantedApp, has: JsonObject, graph: GraphPermissions, newId: () => string): JsonObject {
  const access = lackingAccess(app, has, graph);
  const tags = textsIn(has['tags']);
  return {
    ...(tags.includes(tagOf(app.kind)) ? {} : { tags: [...tags, tagOf(app.kind)] }),
    ...(access === null ? {} : { requiredResourceAccess: access }),
    ...(app.api === null ? {} : lackingInApi(app.api, has, newId)),
  };
}

function lackingAccess(app: WantedApp, has: JsonObject, graph: GraphPermissions): readonly JsonObject[] | null {
  const wanted = [
    ...app.applicationPermissions.map((name) => ({ id: graph.roles.get(name), type: 'Role' })),
    ...app.delegatedPermissions.map((name) => ({ id: graph.scopes.get(name), type: 'Scope' })),
  ].filter(({ id }) => id !== undefined);
  const all = rowsIn(has['requiredResourceAccess']);
  const ofGraph = rowsIn(all.find((row) => row['resourceAppId'] === graphAppId)?.['resourceAccess']);
  const missing = wanted.filter(({ id }) => !ofGraph.some((row) => row['id'] === id));
  if (missing.length === 0) return null;
  const others = all.filter((row) => row['resourceAppId'] !== graphAppId);
  return [...others, { resourceAppId: graphAppId, resourceAccess: [...ofGraph, ...missing] }];
}

function lackingInApi({ roles, redirects }: WantedApi, has: JsonObject, newId: () => string): JsonObject {
  const api = objectIn(has['api']);
  const scopes = rowsIn(api['oauth2PermissionScopes']);
  const hasScope = scopes.some((scope) => scope['value'] === apiScope);
  const appRoles = rowsIn(has['appRoles']);
  const newRoles = roles.filter(({ value }) => !appRoles.some((role) => role['value'] === value)).map((role) => roleNamed(role, newId()));
  const web = objectIn(has['web']);
  const addresses = textsIn(web['redirectUris']);
  const newAddresses = redirects.filter((address) => !addresses.includes(address));
  return {
    ...(hasScope && api['requestedAccessTokenVersion'] === 2
      ? {}
      : { api: { ...api, requestedAccessTokenVersion: 2, oauth2PermissionScopes: hasScope ? scopes : [...scopes, scopeWith(newId())] } }),
    ...(newRoles.length === 0 ? {} : { appRoles: [...appRoles, ...newRoles] }),
    ...(newAddresses.length === 0 ? {} : { web: { ...web, redirectUris: [...addresses, ...newAddresses] } }),
    // Roles by group, and who is a guest (src/auth).
    ...(typeof has['groupMembershipClaims'] === 'string' ? {} : { groupMembershipClaims: 'SecurityGroup' }),
    ...(rowsIn(objectIn(has['optionalClaims'])['accessToken']).some((claim) => claim['name'] === 'acct')
      ? {}
      : {
          optionalClaims: {
            ...objectIn(has['optionalClaims']),
            accessToken: [...rowsIn(objectIn(has['optionalClaims'])['accessToken']), { name: 'acct' }],
          },
        }),
  };
}

/** What can be said only once the registration has its id and scope: its name, and who may ask for tokens. */
export function lackingNameIn({ host, clients }: WantedApi, has: JsonObject): JsonObject {
  const name = `api://${host}/${String(has['appId'])}`;
  const names = textsIn(has['identifierUris']);
  const api = objectIn(has['api']);
  const scope = rowsIn(api['oauth2PermissionScopes']).find((one) => one['value'] === apiScope)?.['id'];
  const authorised = rowsIn(api['preAuthorizedApplications']);
  const isIn = (client: string): boolean =>
    authorised.some((one) => one['appId'] === client && textsIn(one['delegatedPermissionIds']).includes(String(scope)));
  const kept = authorised.filter((one) => !clients.includes(String(one['appId'])));
  return {
    ...(names.includes(name) ? {} : { identifierUris: [...names, name] }),
    ...(clients.every(isIn)
      ? {}
      : { api: { ...api, preAuthorizedApplications: [...kept, ...clients.map((appId) => ({ appId, delegatedPermissionIds: [scope] }))] } }),
  };
}

function scopeWith(id: string): JsonObject {
  return {
    id,
    value: apiScope,
    type: 'User',
    isEnabled: true,
    adminConsentDisplayName: 'Use Lesklaar',
    adminConsentDescription: 'Lets Teams sign people in to Lesklaar.',
    userConsentDisplayName: 'Use Lesklaar',
    userConsentDescription: 'Lets Teams sign you in to Lesklaar.',
  };
}

function roleNamed({ value, name }: WantedApi['roles'][number], id: string): JsonObject {
  return { id, value, displayName: name, description: `${name} (Lesklaar)`, allowedMemberTypes: ['User'], isEnabled: true };
}

export function rowsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((row): row is JsonObject => typeof row === 'object' && row !== null) : [];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function objectIn(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
