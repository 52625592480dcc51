import type { School } from '../../../model/school.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { isObject, listOf, textIn } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { googleFailure } from './google-failure.ts';
import type { GooglePart } from './google-scopes.ts';
import { customerIn, policyFilter } from './read-live-policies.ts';

/** What came of one cheap call with a token of its own. */
export interface Probe {
  readonly part: GooglePart;
  readonly host: ApiHost;
  /** Null: Google answered. */
  readonly failure: CallFailure | null;
}

export type ApiHost = 'cloudidentity.googleapis.com' | 'admin.googleapis.com' | 'licensing.googleapis.com';

/** What was found of the units and groups that the school names; null: they could not be looked up. */
export interface Probed {
  readonly probes: readonly Probe[];
  /** The customer whose policies are shown; null when none tells. */
  readonly customer: string | null;
  readonly missingUnits: readonly string[] | null;
  readonly missingGroups: readonly string[] | null;
}

/** Tries each part that is to be read with one call, and looks the school's org units and groups up. */
export async function probeGoogle(connection: GoogleConnection, school: School | null, clients: GoogleClients): Promise<Probed> {
  const units = namedBy(school, 'orgUnits');
  const groups = namedBy(school, 'googleGroups');
  const { customer } = connection;
  const policies = probe('policies', 'cloudidentity.googleapis.com', async () =>
    clients.policies.policies.list({ filter: policyFilter, pageSize: 1 }),
  );
  const orgUnits = probe('orgUnits', 'admin.googleapis.com', async () =>
    clients.orgUnits.orgunits.list({ customerId: customer, type: 'allIncludingParent', fields: 'organizationUnits(orgUnitPath)' }),
  );
  const listed = probe('groups', 'admin.googleapis.com', async () =>
    clients.groups.groups.list({ customer, maxResults: 1, fields: 'groups(id)' }),
  );
  const tried = await Promise.all([
    policies,
    orgUnits,
    listed,
    probe('users', 'admin.googleapis.com', async () => clients.users.users.list({ customer, maxResults: 1, fields: 'users(id)' })),
    ...(connection.adminLog === 'read' ? [probe('adminLog', 'admin.googleapis.com', async () => listOneActivity(clients))] : []),
    ...(connection.licences === 'read' ? [probeLicences(connection, clients, await policies)] : []),
  ]);
  return {
    probes: tried.map(({ part, host, failure }) => ({ part, host, failure })),
    customer: customerOf(await policies),
    missingUnits: missingUnits(units, await orgUnits),
    missingGroups: (await listed).failure === null ? await missingGroups(groups, clients) : null,
  };
}

/** Org units or groups of the school's populations, each once. */
export function namedBy(school: School | null, what: 'orgUnits' | 'googleGroups'): readonly string[] {
  return [...new Set((school?.populations ?? []).flatMap((population) => population[what]))].toSorted();
}

interface Answered extends Probe {
  readonly answer: unknown;
}

async function probe(part: GooglePart, host: ApiHost, call: () => Promise<{ readonly data: unknown }>): Promise<Answered> {
  try {
    const { data } = await call();
    return { part, host, failure: null, answer: data };
  } catch (error) {
    return { part, host, failure: googleFailure(error, host), answer: null };
  }
}

async function listOneActivity({ adminLog }: GoogleClients) {
  return adminLog.activities.list({ userKey: 'all', applicationName: 'admin', maxResults: 1, fields: 'items(id/time)' });
}

function customerOf({ answer }: Answered): string | null {
  return isObject(answer) ? customerIn([answer]) : null;
}

/** Licensing wants the customer's own id, which a policy tells. That nobody has a licence is an answer too. */
async function probeLicences({ customer }: GoogleConnection, { licences }: GoogleClients, policies: Answered): Promise<Answered> {
  const wanted = { productId: 'Google-Apps', skuId: '1010070001', maxResults: 1, fields: 'items(skuId)' };
  const customerId = customer === 'my_customer' ? (customerOf(policies) ?? customer) : customer;
  const tried = await probe('licences', 'licensing.googleapis.com', async () =>
    licences.licenseAssignments.listForProductAndSku({ ...wanted, customerId }),
  );
  return tried.failure?.kind === 'not-found' ? { ...tried, failure: null } : tried;
}

function missingUnits(units: readonly string[], { answer }: Answered): readonly string[] | null {
  const rows = listOf(answer, 'organizationUnits');
  if (rows === null) return null;
  const paths = new Set(rows.flatMap((row) => (isObject(row) ? (textIn(row, 'orgUnitPath') ?? []) : [])));
  return units.filter((unit) => !paths.has(unit));
}

async function missingGroups(groups: readonly string[], { groups: client }: GoogleClients): Promise<readonly string[] | null> {
  const found = await Promise.all(
    groups.map(async (name) => ({
      name,
      ...(await probe('groups', 'admin.googleapis.com', async () => client.groups.get({ groupKey: name, fields: 'id' }))),
    })),
  );
  if (found.some(({ failure }) => failure !== null && failure.kind !== 'not-found')) return null;
  return found.flatMap(({ name, failure }) => (failure === null ? [] : [name]));
}
