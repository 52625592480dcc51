import type { Grant } from '../app-roles.ts';
import { graphScopes } from './consent.ts';
import type { RegisteredApp } from './registered-app.ts';
import { firstIssuer, type TokenAuthority } from './token-authority.ts';

/** Who shows a token to one of Microsoft's services: an app by itself, or an app in somebody's name. */
export interface Caller {
  readonly clientId: string;
  /** App roles; of an app by itself. */
  readonly roles: ReadonlySet<string>;
  /** Of Entra's directory roles, by template. */
  readonly directoryRoles: ReadonlySet<string>;
  /** What the app may do in the person's name. */
  readonly scopes: ReadonlySet<string>;
  /** Their Entra object id; null for an app by itself. */
  readonly personId: string | null;
}

export const graphAudience = 'https://graph.microsoft.com';
/** Teams' administration API, which has no name of its own (learn.microsoft.com/powershell/module/microsoftteams/connect-microsoftteams). */
export const teamsAdminAudience = '48ac35b8-9aa8-4d74-927d-1f4a14a0b239';
export const botFrameworkAudience = 'https://api.botframework.com';

/** learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const teamsReaderTemplate = '1076ac91-f3d9-41a7-a339-dcdf5f480acc';

/** App roles are of Graph; the token for another resource has none, and the directory roles stand in every one. */
export function appToken(audience: string, { clientId, granted }: RegisteredApp, authority: TokenAuthority): Promise<string> {
  const roles = [...granted].filter((grant: Grant) => grant !== 'Teams Reader');
  return authority.sign({
    ...common(audience, clientId, authority),
    sub: clientId,
    idtyp: 'app',
    ...(audience === graphAudience ? { roles } : {}),
    wids: granted.has('Teams Reader') ? [teamsReaderTemplate] : [],
  });
}

/** A token for Graph in somebody's name. */
export function delegatedToken(personId: string, { clientId }: RegisteredApp, authority: TokenAuthority): Promise<string> {
  return authority.sign({
    ...common(graphAudience, clientId, authority),
    sub: personId,
    oid: personId,
    idtyp: 'user',
    scp: graphScopes.join(' '),
  });
}

/** @throws TokenRefused. */
export async function callerOf(token: string, audience: string, authority: TokenAuthority): Promise<Caller> {
  const claims = await authority.verify(token, firstIssuer(authority.tenantId), [audience]);
  const { appid, oid, scp } = claims;
  return {
    clientId: String(appid),
    roles: new Set(stringsIn(claims['roles'])),
    directoryRoles: new Set(stringsIn(claims['wids'])),
    scopes: new Set(typeof scp === 'string' ? scp.split(' ') : []),
    personId: claims['idtyp'] === 'user' && typeof oid === 'string' ? oid : null,
  };
}

function common(audience: string, clientId: string, { tenantId }: TokenAuthority): Readonly<Record<string, string>> {
  return { iss: firstIssuer(tenantId), aud: audience, appid: clientId, ver: '1.0' };
}

function stringsIn(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : [];
}
