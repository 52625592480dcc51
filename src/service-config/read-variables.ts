import type { Environment } from '../config.ts';
import type { School } from '../model/school.ts';
import { nearest } from '../text/nearest.ts';
import { unusable, type Problem } from './problems.ts';
import { variables, type VariableName, type Variables } from './variables.ts';

const names = Object.keys(variables.shape) as readonly VariableName[];

/** The variables of the service itself. What can be read is read, so that what is missing can be told of the rest. */
export function readVariables(
  env: Environment,
  school: School | null,
): { readonly told: Variables; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const told: Partial<Record<VariableName, unknown>> = {};
  for (const name of names) {
    const value = valueOf(name, env, school);
    if (value === '') continue;
    const read = variables.shape[name].safeParse(value);
    if (read.success) told[name] = read.data;
    else problems.push(unusable(name, value));
  }
  return { told: told as Variables, problems: [...problems, ...misspelt(env), ...dangerous(env)] };
}

/** Whoever signs in is of the tenant that is read, unless told otherwise. */
function valueOf(name: VariableName, env: Environment, school: School | null): string {
  const value = env[name]?.trim() ?? '';
  if (value !== '' || name !== 'TAB_TENANTS' || (env['TAB_CLIENT_ID'] ?? '') === '') return value;
  return env['AZURE_TENANT_ID'] || school?.connections.microsoft?.tenantId || school?.organisation.microsoftTenantId || '';
}

/** A role that nobody gets because of a slip of the pen would show too late. */
function misspelt(env: Environment): readonly Problem[] {
  const ours = /^(?:ROLE|TAB|GOOGLE_SIGN_IN|GOOGLE_CHAT|RATE_LIMIT|NIGHTLY|METRICS|BOT)_/;
  const unknown = Object.keys(env).filter((name) => ours.test(name) && !names.some((one) => one === name));
  return unknown.map((variable) => {
    const meant = nearest(variable, names) ?? names.filter((name) => ours.test(name)).join(', ');
    return { variable, found: { nl: 'bestaat niet', en: 'does not exist' }, expected: { nl: meant, en: meant } };
  });
}

/** The Teams SDK reads it, and takes every request for one of Teams’ where it is set. It never gets that far here; whoever sets it means something else. */
function dangerous(env: Environment): readonly Problem[] {
  const variable = 'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS';
  if ((env[variable] ?? '') === '') return [];
  const found = { nl: 'is gezet: dat zou iedereen voor Teams laten doorgaan', en: 'is set: it would let anybody pass for Teams' };
  return [{ variable, found, expected: { nl: 'niets', en: 'nothing' } }];
}
