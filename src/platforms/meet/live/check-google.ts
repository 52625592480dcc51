import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { School } from '../../../model/school.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import type { Collecting } from '../../collected.ts';
import { apiResult, isNotGoogles, lacksScope, missing, ok, scopeResult, triedAtSignIn, unsure, type CheckResult } from './check-results.ts';
import { allThere, apiTitle, found, mend, notThere, notTried, partTitles, titles } from './google-check-texts.ts';
import { googleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { isAboutRole } from './google-failure.ts';
import { googleScopes } from './google-scopes.ts';
import { namedBy, probeGoogle, type ApiHost, type Probe } from './probe-google.ts';

/** Whether all is in place that reading a Google Workspace tenant stands on, from the key up to the school's own units and groups. */
export async function checkGoogle(connection: GoogleConnection, school: School | null, around: Collecting): Promise<readonly Check[]> {
  const { probes, customer, missingUnits, missingGroups } = await probeGoogle(connection, school, await googleClients(connection, around));
  const hosts = [...new Set(probes.map(({ host }) => host))];
  return [
    checkKey(probes),
    ...probes.map((probe) => checkScope(probe, school)),
    ...hosts.map((host) => checkApi(host, probes)),
    checkSubject(probes, customerResult(connection, customer)),
    ...checkCustomer(connection, customer),
    ...checkNames('google-org-units', titles.units, namedBy(school, 'orgUnits'), missingUnits),
    ...checkNames('google-groups', titles.groups, namedBy(school, 'googleGroups'), missingGroups),
  ];
}

function checkKey(probes: readonly Probe[]): Check {
  return { platform: 'meet', id: 'google-key', title: titles.key, permission: null, need: 'required', ...keyResult(probes) };
}

/** A scope or a subject that is refused is refused to a key that was accepted. */
function keyResult(probes: readonly Probe[]): CheckResult {
  if (probes.some((probe) => !triedAtSignIn(probe.failure) || lacksScope(probe.failure) || isAboutSubject(probe)))
    return ok(found.signedIn);
  const failure = probes[0]?.failure ?? null;
  if (failure !== null && isNotGoogles(failure)) return { outcome: 'unsure', found: found.notGoogle, mend: mend.proxy };
  if (failure?.kind !== 'signed-out') return unsure(failure);
  return { outcome: 'missing', found: notTried(failure), mend: isAboutTime(failure) ? mend.clock : mend.key };
}

function checkScope(probe: Probe, school: School | null): Check {
  const { part } = probe;
  const permission = googleScopes[part];
  const isNeeded = part === 'policies' || part === 'orgUnits' || (part === 'groups' && namedBy(school, 'googleGroups').length > 0);
  const need = isNeeded ? 'required' : 'optional';
  const id = `google-scope-${part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return { platform: 'meet', id, title: partTitles[part], permission, need, ...scopeResult(probe.failure, permission) };
}

function checkApi(host: ApiHost, probes: readonly Probe[]): Check {
  const [name = ''] = host.split('.', 1);
  const tried = probes.filter((probe) => probe.host === host).map(({ failure }) => failure);
  const need = host === 'licensing.googleapis.com' ? 'optional' : 'required';
  return { platform: 'meet', id: `google-api-${name}`, title: apiTitle(host), permission: null, need, ...apiResult(host, tried) };
}

function checkSubject(probes: readonly Probe[], customer: CheckResult): Check {
  const about = { platform: 'meet', id: 'google-super-administrator', title: titles.subject, permission: null } as const;
  return { ...about, need: 'required', ...subjectResult(probes, customer) };
}

/** Who asks the Directory about another customer is refused whoever they are. */
function subjectResult(probes: readonly Probe[], customer: CheckResult): CheckResult {
  if (probes.some(isAboutSubject)) return missing(found.noSubject, mend.subject);
  const speaking = probes.filter(({ part }) => part === 'policies' || customer.outcome !== 'missing');
  if (speaking.some(({ failure }) => failure !== null && isAboutRole(failure))) return missing(found.notSuper, mend.subject);
  const policies = probes.find(({ part }) => part === 'policies');
  return policies?.failure === null ? ok(found.isSuper) : unsure(policies?.failure ?? null);
}

function checkCustomer(connection: GoogleConnection, known: string | null): readonly Check[] {
  if (connection.customer === 'my_customer') return [];
  const about = { platform: 'meet', id: 'google-customer', title: titles.customer, permission: null } as const;
  return [{ ...about, need: 'required', ...customerResult(connection, known) }];
}

/** Policies are those of the subject's own customer, whatever else is asked about. */
function customerResult({ customer }: GoogleConnection, known: string | null): CheckResult {
  if (known === null) return { outcome: 'unsure', found: found.notLookedUp, mend: null };
  return known === customer ? ok(found.customerIsOurs) : missing(found.otherCustomer, mend.customer);
}

function checkNames(id: string, title: Localized, names: readonly string[], absent: readonly string[] | null): readonly Check[] {
  if (names.length === 0) return [];
  return [{ platform: 'meet', id, title, permission: null, need: 'required', ...namesResult(names, absent) }];
}

function namesResult(names: readonly string[], absent: readonly string[] | null): CheckResult {
  if (absent === null) return { outcome: 'unsure', found: found.notLookedUp, mend: null };
  return absent.length === 0 ? ok(allThere(names.length)) : missing(notThere(absent), mend.names);
}

/** The token endpoint's words for a subject that is nobody. */
function isAboutSubject({ failure }: Probe): boolean {
  return failure?.kind === 'signed-out' && /email or user id/i.test(failure.said ?? '');
}

/** The token endpoint's words for an assertion of another time: “Check your iat and exp values in the JWT claim.” */
function isAboutTime({ said }: CallFailure): boolean {
  return /\biat\b|\bexp\b/.test(said ?? '');
}
