import type { JWTPayload } from 'jose';
import { addressOf, personAt } from '../../board/person.ts';
import { entraIdOfPersona, personas, type Persona } from '../../board/personas.ts';
import { appRoleOf } from '../accounts/app-role-holders.ts';
import { guidFrom } from '../guid-from.ts';
import type { RegisteredApp } from './registered-app.ts';
import { secondIssuer, type TokenAuthority } from './token-authority.ts';

/** Teams on the web, among learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad. */
const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
/** Such tokens live for an hour and a quarter. */
const seconds = 4500;

/**
 * The token that Teams gets for an API of the school's own in somebody's name: for the tab's, or for the bot's. `claims` change it; a claim of undefined
 * is left out.
 */
export function personToken(
  persona: Persona,
  { clientId }: RegisteredApp,
  authority: TokenAuthority,
  claims: JWTPayload = {},
): Promise<string> {
  const { number, name } = personas[persona];
  const role = appRoleOf(persona);
  const said: JWTPayload = {
    iss: secondIssuer(authority.tenantId),
    aud: clientId,
    azp: teamsOnTheWeb,
    azpacr: '0',
    name,
    oid: entraIdOfPersona(persona),
    preferred_username: addressOf(personAt(number)),
    ...(role === null ? {} : { roles: [role] }),
    scp: 'access_as_user',
    sub: guidFrom(`${clientId} ${persona}`),
    uti: guidFrom(`token of ${persona}`),
    ver: '2.0',
  };
  return authority.sign({ ...said, ...claims }, seconds);
}
