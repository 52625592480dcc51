import { board } from '../../board/board.ts';
import { appToken, botFrameworkAudience, graphAudience, teamsAdminAudience } from './access-tokens.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import type { RegisteredApp } from './registered-app.ts';
import type { Given, SignIn } from './sign-in.ts';

const audienceOfScope: ReadonlyMap<string, string> = new Map(
  [graphAudience, teamsAdminAudience, botFrameworkAudience].map((audience) => [`${audience}/.default`, audience]),
);

/** msal asks for the scopes of sign-in too; they mean nothing for an app, and Entra passes over them. */
export const signInScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'offline_access', '']);

/** learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
export async function clientCredentials(form: URLSearchParams, app: RegisteredApp, { authority }: SignIn): Promise<Given> {
  const scope = form.get('scope') ?? '';
  const asked = scope.split(' ').filter((one) => !signInScopes.has(one));
  const audience = asked.length === 1 ? audienceOfScope.get(asked[0] ?? '') : undefined;
  if (audience === undefined) return scope.includes('/.default') ? unknownResource(scope) : notDefault(scope);
  return { token: await appToken(audience, app, authority), scope: null };
}

function unknownResource(scope: string): EntraRefusal {
  return {
    code: 500011,
    error: 'invalid_resource',
    sentence: `The resource principal named ${scope.replace('/.default', '')} was not found in the tenant named ${board.name}.`,
  };
}

function notDefault(scope: string): EntraRefusal {
  return {
    code: 1002012,
    error: 'invalid_scope',
    sentence: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
  };
}
