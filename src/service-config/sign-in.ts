import type { RoleRules } from '../auth/roles.ts';
import type { SignInConfig } from '../auth/sign-ins.ts';
import { actorRoles, type ActorRole } from '../model/actor.ts';
import type { VariableName, Variables } from './variables.ts';

/** Who may sign in, by what, and with which role. What is missing is told by `modeProblems`. */
export function signInIn(told: Variables): SignInConfig {
  const { TAB_CLIENT_ID: tab, GOOGLE_SIGN_IN_CLIENT_ID: google } = told;
  return {
    microsoft:
      tab === undefined
        ? null
        : {
            clientId: tab,
            audiences: [tab, ...(told.TAB_AUDIENCES ?? audiencesAt(told.PUBLIC_URL, tab))],
            tenants: told.TAB_TENANTS ?? [],
            otherClients: told.TAB_CLIENTS ?? [],
          },
    google: google === undefined ? null : { clientId: google, domains: told.GOOGLE_SIGN_IN_DOMAINS ?? [] },
    roles: rolesIn(told),
  };
}

/** As Teams wants the app to be named: learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad. */
function audiencesAt(publicUrl: string | undefined, clientId: string): readonly string[] {
  return publicUrl === undefined ? [] : [`api://${new URL(publicUrl).host}/${clientId}`];
}

const variableOfRole: Readonly<Record<ActorRole, Extract<VariableName, `ROLE_${string}`>>> = {
  admin: 'ROLE_ADMIN',
  'ict-coordinator': 'ROLE_ICT_COORDINATOR',
  leader: 'ROLE_LEADER',
  board: 'ROLE_BOARD',
  dpo: 'ROLE_DPO',
  teacher: 'ROLE_TEACHER',
};

function rolesIn(told: Variables): RoleRules {
  const holders = new Map<string, ActorRole[]>();
  for (const role of actorRoles) {
    for (const holder of told[variableOfRole[role]] ?? []) holders.set(holder, [...(holders.get(holder) ?? []), role]);
  }
  return { holders, others: told.ROLE_TEACHER === undefined ? 'teacher' : 'nobody' };
}
