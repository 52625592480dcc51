import type { Collecting } from '../../collected.ts';
import { isObject } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import type { GoogleConnection } from './google-connection.ts';
import { malformed } from './google-failure.ts';
import { partProgress, readPart, type PartRead } from './read-part.ts';

/** The answer with all org units, the root among them, which Google gives only when asked for, so that there is always one; it has no pages. */
export async function readLiveOrgUnits(
  { orgUnits }: Pick<GoogleClients, 'orgUnits'>,
  { customer }: Pick<GoogleConnection, 'customer'>,
  around: Collecting,
): Promise<PartRead<unknown>> {
  const address = `admin.googleapis.com/admin/directory/v1/customer/${customer}/orgunits`;
  const progress = partProgress('orgunits', around);
  return readPart({ part: 'orgunits', permission: 'orgUnits', address }, progress, async () => {
    const fields = 'organizationUnits(orgUnitId,orgUnitPath,name,parentOrgUnitId,parentOrgUnitPath)';
    const { data } = await orgUnits.orgunits.list({ customerId: customer, type: 'allIncludingParent', fields });
    const answer: unknown = data;
    const units = isObject(answer) && !Object.hasOwn(answer, 'error') ? answer['organizationUnits'] : null;
    if (!Array.isArray(units) || units.length === 0) throw malformed(address);
    progress.more(units.length);
    return { organizationUnits: units };
  });
}
