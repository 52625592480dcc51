import { AppError } from '../errors.ts';

export interface TenantFile {
  readonly origin: string;
  /** Ids of the tenants that the file names; empty when it names none. */
  readonly tenantIds: Iterable<string>;
}

/**
 * Files of two tenants never make one audit.
 * @throws AppError other-tenant when a file names another tenant than the school's settings or an earlier file.
 */
export function refuseOtherTenants(files: readonly TenantFile[], ownTenantId: string | null): void {
  let expected = ownTenantId?.toLowerCase() ?? null;
  let expectedFrom = 'lesklaar.yaml';
  for (const { origin, tenantIds } of files) {
    for (const id of [...tenantIds].map((one) => one.toLowerCase())) {
      if (expected === null) {
        expected = id;
        expectedFrom = origin;
      }
      if (id !== expected) throw new AppError('other-tenant', { origin, found: id, expectedFrom, expected });
    }
  }
}
