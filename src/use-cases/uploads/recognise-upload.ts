import type { Clock } from '../../clock.ts';
import { withoutPeople } from '../../audit/collection.ts';
import { recognisedExportFrom } from '../../audit/exports.ts';
import { recogniseExport, type RecognisedExport } from '../../audit/recognise-export.ts';
import { AppError } from '../../errors.ts';
import { permit, type Asking } from '../asking.ts';
import { schoolOf } from '../school-of.ts';
import { uploadedExports } from './uploaded-exports.ts';

export interface UploadGiven {
  /** File name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface UploadRead {
  readonly recognised: RecognisedExport;
  /** Its content with people counted instead of listed: all that may be kept. */
  readonly content: unknown;
}

/**
 * Says what somebody is about to upload: the dry run. Nothing is kept.
 * @throws AppError not-allowed; other-tenant, or what else makes an export unusable.
 */
export async function recogniseUpload(asking: Asking & { readonly clock: Clock }, { name, bytes }: UploadGiven): Promise<UploadRead> {
  permit(asking, 'upload.add');
  const { store, clock } = asking;
  const school = await schoolOf(store, clock);
  const raw = recognisedExportFrom(name, bytes, clock.now());
  const others = (await uploadedExports(store)).filter((one) => one.platform !== raw.platform || one.origin !== name);
  // The settings are held against it here, for the words of the view speak of a file of settings.
  const { microsoftTenantId, googleCustomerId, ...organisation } = school.organisation;
  const unbound = { ...school, organisation: { ...organisation, microsoftTenantId: null, googleCustomerId: null } };
  const recognised = recogniseExport(raw, others, unbound);
  refuseOtherTenant(name, recognised.tenantId, raw.platform === 'teams' ? microsoftTenantId : googleCustomerId);
  return { recognised, content: withoutPeople(raw, [raw], school) };
}

function refuseOtherTenant(origin: string, found: string | null, expected: string | null): void {
  if (found === null || expected === null || found.toLowerCase() === expected.toLowerCase()) return;
  throw new AppError('other-tenant', { origin, found, expectedFrom: { nl: 'de instellingen', en: 'the settings' }, expected });
}
