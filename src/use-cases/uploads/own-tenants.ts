import type { RawExport } from '../../audit/exports.ts';
import { toldTenant } from '../../audit/told-tenant.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { platformIds, type PlatformId } from '../../model/platform.ts';
import type { Organisation } from '../../model/school.ts';
import type { ConnectedTenant } from '../../model/connected-tenant.ts';

/** The tenant of an organisation on one platform, as far as it is known. */
export interface OwnTenant {
  readonly id: string;
  /** By what it is known, as the end of "another than …". */
  readonly toldBy: Localized;
}

export type OwnTenants = Readonly<Record<PlatformId, OwnTenant | null>>;

interface KnownBy {
  readonly organisation: Pick<Organisation, 'microsoftTenantId' | 'googleCustomerId'>;
  /** What was read of tenants. */
  readonly live: readonly RawExport[];
  readonly connected: readonly ConnectedTenant[];
  /** In the order in which they came. */
  readonly uploads: readonly RawExport[];
}

/** The surest first: what somebody wrote down, what was read, what is connected, and else the first export that names one. */
export function ownTenants({ organisation, live, connected, uploads }: KnownBy): OwnTenants {
  const written = { teams: organisation.microsoftTenantId, meet: organisation.googleCustomerId };
  const own = platformIds.map((platform) => {
    const connection = connected.find((one) => one.platform === platform)?.tenantId ?? null;
    return [
      platform,
      told(written[platform], bySettings) ??
        told(firstIn(live, platform)?.id ?? null, byReading) ??
        told(connection, byConnection) ??
        firstIn(uploads, platform),
    ] as const;
  });
  return Object.fromEntries(own) as OwnTenants;
}

function told(id: string | null, toldBy: Localized): OwnTenant | null {
  return id === null ? null : { id, toldBy };
}

function firstIn(exports: readonly RawExport[], platform: PlatformId): OwnTenant | null {
  for (const one of exports.filter((raw) => raw.platform === platform)) {
    const { tenantId } = toldTenant(one);
    if (tenantId !== null) return { id: tenantId, toldBy: { nl: one.origin, en: one.origin } };
  }
  return null;
}

const bySettings: Localized = { nl: 'de instellingen', en: 'the settings' };
const byReading: Localized = { nl: 'de tenant die gelezen is', en: 'the tenant that was read' };
const byConnection: Localized = { nl: 'de verbonden tenant', en: 'the connected tenant' };

/** Why an export does not belong to the organisation; null when it does, or when nothing tells. */
export function foreignExport(origin: string, tenantId: string | null, own: OwnTenant | null): AppError | null {
  if (tenantId === null || own === null || tenantId.toLowerCase() === own.id.toLowerCase()) return null;
  return new AppError('other-tenant', { origin, found: tenantId, expectedFrom: own.toldBy, expected: own.id });
}
