import type { SourceKind, SourceRead } from '../model/holding.ts';
import { localized, type Localized } from '../model/language.ts';
import { platformIds, platformNames, type PlatformId } from '../model/platform.ts';
import type { StoredCollection } from '../store/audit-repositories.ts';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import { keptOf, type GatheredExport } from './kept-export.ts';

interface Gathered {
  /** What is judged of tenants. */
  readonly live: readonly GatheredExport[];
  readonly last: StoredCollection | null;
  readonly connected: readonly ConnectedTenant[];
  readonly now: Date;
}

/** Tenants that the organisation has or had, and of which nothing is judged, as sources that lack everything: a record without them is not whole. */
export function unreadTenants({ live, last, connected, now }: Gathered): readonly SourceRead[] {
  const unread = platformIds.filter((platform) => !live.some((one) => one.platform === platform));
  return unread.flatMap((platform) => {
    if (connected.some((one) => one.platform === platform)) return [sourceOf(platform, notYet, now)];
    return keptOf(platform, last).length > 0 ? [sourceOf(platform, noMore, now)] : [];
  });
}

function sourceOf(platform: PlatformId, why: Localized, now: Date): SourceRead {
  const problem = localized((language) => `${platformNames[platform]}: ${why[language]}`);
  return { platform, ...places[platform], readAt: now.toISOString(), complete: false, problems: [problem] };
}

const places: Readonly<Record<PlatformId, { readonly kind: SourceKind; readonly origin: string }>> = {
  teams: { kind: 'configuration-snapshot', origin: 'graph.microsoft.com' },
  meet: { kind: 'policy-api', origin: 'cloudidentity.googleapis.com' },
};

const notYet: Localized = {
  nl: 'verbonden, maar niet gelezen. Start een controle.',
  en: 'connected, but not read. Start an audit.',
};
const noMore: Localized = {
  nl: 'eerder gelezen, maar nu niet verbonden. Wat daar geldt, staat niet in dit verslag.',
  en: 'read before, but not connected now. What applies there is not in this record.',
};
