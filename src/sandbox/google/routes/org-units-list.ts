import { unlessEmpty } from '../calls/page-of.ts';
import { notFound } from '../calls/refusals.ts';
import { textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin, mustBeOurs } from '../google-tenant.ts';
import { findUnit, isWithin, orgUnits, rootUnit, type SandboxOrgUnit } from '../org-units.ts';
import { etagOf } from '../people.ts';
import { orgUnitScopes } from '../sign-in/scopes.ts';

export const orgUnitsList: Route = {
  id: 'directory.orgunits.list',
  path: 'admin/directory/v1/customer/{customerId}/orgunits',
  parameters: {
    customerId: { location: 'path', type: 'string', required: true },
    orgUnitPath: { location: 'query', type: 'string', default: '' },
    type: { location: 'query', type: 'string', enum: ['all', 'children', 'allIncludingParent'] },
  },
  scopes: orgUnitScopes,
  shape: 'etag,kind,organizationUnits(blockInheritance,description,etag,kind,name,orgUnitId,orgUnitPath,parentOrgUnitId,parentOrgUnitPath)',
  reply,
};

function reply(call: Call): object {
  mustBeAdmin(call);
  mustBeOurs(textOf(call, 'customerId'));
  const path = textOf(call, 'orgUnitPath') ?? '';
  const above = path === '' ? rootUnit : findUnit(path);
  if (above === null) throw notFound('orgUnitPath');
  const rows = unitsBelow(above, textOf(call, 'type') ?? 'children').map(resource);
  return { kind: 'admin#directory#orgUnits', etag: etagOf(JSON.stringify(rows)), ...unlessEmpty('organizationUnits', rows) };
}

/** The unit itself is there only when it is asked for. */
function unitsBelow(above: SandboxOrgUnit, type: string): readonly SandboxOrgUnit[] {
  if (type === 'children') return orgUnits.filter(({ parent }) => parent === above.path);
  return orgUnits.filter((unit) => isWithin(unit, above) && (unit !== above || type === 'allIncludingParent'));
}

function resource({ id, name, path, parent }: SandboxOrgUnit): object {
  const above = parent === null ? null : findUnit(parent);
  return {
    kind: 'admin#directory#orgUnit',
    name,
    description: '',
    etag: etagOf(id),
    orgUnitPath: path,
    orgUnitId: `id:${id}`,
    ...(above === null ? {} : { parentOrgUnitPath: above.path, parentOrgUnitId: `id:${above.id}` }),
  };
}
