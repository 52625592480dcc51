import type { Clock } from '../../clock.ts';
import { withoutPeople } from '../../audit/collection.ts';
import { recognisedExportFrom, type RawExport } from '../../audit/exports.ts';
import { recogniseExport, type RecognisedExport } from '../../audit/recognise-export.ts';
import { toldTenant } from '../../audit/told-tenant.ts';
import type { School } from '../../model/school.ts';
import { permit, type Asking } from '../asking.ts';
import type { ConnectedTenants } from '../connected-tenants.ts';
import { schoolOf } from '../school-of.ts';
import { liveExports } from './live-exports.ts';
import { foreignExport, ownTenants } from './own-tenants.ts';
import { uploadedExports } from './uploaded-exports.ts';
import { uploadsByTenant } from './uploads-by-tenant.ts';

export interface AskingUploads extends Asking {
  readonly clock: Clock;
  readonly connected: ConnectedTenants;
}

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
export async function recogniseUpload(asking: AskingUploads, { name, bytes }: UploadGiven): Promise<UploadRead> {
  permit(asking, 'upload.add');
  const { store, clock } = asking;
  const school = await schoolOf(store, clock);
  const raw = recognisedExportFrom(name, bytes, clock.now());
  const beside = await judgedBeside(raw, school, asking);
  // It was held against the settings by now, and the words of the view speak of a file of settings.
  const organisation = { ...school.organisation, microsoftTenantId: null, googleCustomerId: null };
  return {
    recognised: recogniseExport(raw, beside, { ...school, organisation }),
    content: withoutPeople(raw, [raw], school),
  };
}

/** What else is known of its platform. @throws AppError other-tenant when that is another tenant's. */
async function judgedBeside(raw: RawExport, { organisation }: School, asking: AskingUploads): Promise<readonly RawExport[]> {
  const { store, actor } = asking;
  const { platform, origin } = raw;
  // It comes in the place of one of the same name.
  const uploads = (await uploadedExports(store)).filter((one) => one.platform === platform && one.origin !== origin);
  const live = liveExports(await store.collections.latest()).filter((one) => one.platform === platform);
  const tenants = ownTenants({ organisation, live, connected: await asking.connected(actor.organisationId), uploads });
  const why = foreignExport(origin, toldTenant(raw).tenantId, tenants[platform]);
  if (why !== null) throw why;
  return [...live, ...uploadsByTenant(uploads, tenants).own];
}
