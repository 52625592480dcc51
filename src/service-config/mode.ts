import type { Environment } from '../config.ts';
import type { School } from '../model/school.ts';
import { botProblems } from './bot.ts';
import { missing, type Problem } from './problems.ts';
import { expected, type Variables } from './variables.ts';

export type Mode = 'sandbox' | 'tenant';

/** By these somebody shows that they mean a real tenant; the first ones are those of `connections.ts`. */
const connecting = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'GOOGLE_APPLICATION_CREDENTIALS'] as const;
const signingIn = [
  'TAB_CLIENT_ID',
  'GOOGLE_SIGN_IN_CLIENT_ID',
  'BOT_APP_ID',
  'GOOGLE_CHAT_AUDIENCE',
  'GOOGLE_CHAT_ADD_ON_ACCOUNT',
] as const;

/** Without a tenant it is the pretend school, unless in production: there a forgotten variable must not open a door without a lock. */
export function modeOf({ SANDBOX: sandbox, NODE_ENV: environment, ...told }: Variables, env: Environment, school: School | null): Mode {
  if (sandbox !== undefined) return sandbox === '1' ? 'sandbox' : 'tenant';
  const isConnected = connecting.some((name) => (env[name] ?? '') !== '') || signingIn.some((name) => told[name] !== undefined);
  const isSettled = (school?.connections.microsoft ?? null) !== null || (school?.connections.google ?? null) !== null;
  return isConnected || isSettled || environment === 'production' ? 'tenant' : 'sandbox';
}

/** What is missing or does not go together. */
export function modeProblems(mode: Mode, told: Variables): readonly Problem[] {
  return mode === 'sandbox' ? sandboxProblems(told) : tenantProblems(told);
}

/** Both at once would let anybody in as anybody. */
function sandboxProblems(told: Variables): readonly Problem[] {
  const both = signingIn.filter((name) => told[name] !== undefined).join(', ');
  if (both === '') return [];
  const found = { nl: `staat op 1, en ${both} is ook gezet`, en: `is 1, and ${both} is set as well` };
  return [{ variable: 'SANDBOX', found, expected: expected.SANDBOX }];
}

function tenantProblems(told: Variables): readonly Problem[] {
  const { TAB_CLIENT_ID: tab, TAB_TENANTS: tenants, GOOGLE_SIGN_IN_CLIENT_ID: google, GOOGLE_SIGN_IN_DOMAINS: domains } = told;
  const problems: Problem[] = [];
  if (tab === undefined && google === undefined) problems.push(missing('TAB_CLIENT_ID', nobodyCouldSignIn));
  if (tab !== undefined && tenants === undefined) problems.push(missing('TAB_TENANTS', noTenants));
  if (google !== undefined && domains === undefined) problems.push(missing('GOOGLE_SIGN_IN_DOMAINS', noDomains));
  // At Microsoft the app registration gives roles too.
  if (google !== undefined && tab === undefined && told.ROLE_ADMIN === undefined) problems.push(missing('ROLE_ADMIN', noAdmin));
  return [...problems, ...botProblems(told)];
}

const nobodyCouldSignIn = {
  nl: 'niemand kan zich aanmelden (voor scholen met alleen Google: GOOGLE_SIGN_IN_CLIENT_ID; om de voorbeeldschool te zien: SANDBOX=1)',
  en: 'nobody could sign in (for schools with Google only: GOOGLE_SIGN_IN_CLIENT_ID; to see the pretend school: SANDBOX=1)',
};
const noTenants = { nl: 'TAB_CLIENT_ID is gezet, maar van welke tenant?', en: 'TAB_CLIENT_ID is set, but of which tenant?' };
const noDomains = {
  nl: 'GOOGLE_SIGN_IN_CLIENT_ID is gezet, maar iedereen met een Google-account zou binnenkomen',
  en: 'GOOGLE_SIGN_IN_CLIENT_ID is set, but anybody with a Google account would get in',
};
const noAdmin = { nl: 'niemand zou beheerder zijn', en: 'nobody would be administrator' };
