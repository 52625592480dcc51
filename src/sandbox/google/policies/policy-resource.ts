import { createHash } from 'node:crypto';
import { board } from '../../board/board.ts';
import { licencePath, type SandboxLicence } from '../licences.ts';
import { findUnit, rootUnit } from '../org-units.ts';

/** A policy as somebody set it, or as Google brings it along. */
export interface SandboxPolicy {
  /** Without `settings/`. */
  readonly setting: string;
  readonly by: 'ADMIN' | 'SYSTEM';
  readonly value: Readonly<Record<string, unknown>>;
  /**
   * The greatest one that applies wins. Bands that were seen: 1–2 all administrators, 101 SYSTEM, 201 and the depth of the unit ADMIN, 399 a group.
   */
  readonly sortOrder: number;
  /** Path of an org unit; the root unless said. */
  readonly unit?: string;
  /** `groups/{id}`, or the bare WORKSPACE_ALL_ADMIN_GROUP. */
  readonly group?: string;
  /** Only for who has one of these. */
  readonly licences?: readonly SandboxLicence[];
  /** Some of Google's own policies name no org unit. */
  readonly without?: 'orgUnit';
}

/** The same as policies.list writes it. */
export interface PolicyResource {
  readonly name: string;
  readonly customer: string;
  readonly policyQuery: { readonly query?: string; readonly orgUnit?: string; readonly group?: string; readonly sortOrder: number };
  readonly setting: { readonly type: string; readonly value: Readonly<Record<string, unknown>> };
  readonly type: 'ADMIN' | 'SYSTEM';
}

export function policyResource(policy: SandboxPolicy): PolicyResource {
  const { setting, by, value, sortOrder, group, licences } = policy;
  const unit = findUnit(policy.unit ?? rootUnit.path);
  if (unit === null) throw new Error(`the sandbox has no org unit ${policy.unit}`);
  return {
    name: nameOf(policy),
    customer: `customers/${board.googleCustomerId}`,
    policyQuery: {
      ...(licences === undefined ? {} : { query: queryFor(unit.id, licences) }),
      ...(policy.without === 'orgUnit' ? {} : { orgUnit: `orgUnits/${unit.id}` }),
      ...(group === undefined ? {} : { group }),
      sortOrder,
    },
    setting: { type: `settings/${setting}`, value },
    type: by,
  };
}

function queryFor(unit: string, licences: readonly SandboxLicence[]): string {
  const paths = licences.map((licence) => `'${licencePath(licence)}'`).join(', ');
  return `entity.org_units.exists(org_unit, org_unit.org_unit_id == orgUnitId('${unit}')) && entity.licenses.exists(license, license in [${paths}])`;
}

function nameOf({ setting, by, unit, group, sortOrder }: SandboxPolicy): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([setting, by, unit, group, sortOrder]))
    .digest('hex');
  return `policies/a${by === 'ADMIN' ? 'h' : 'x'}${hash.slice(0, 28)}`;
}
