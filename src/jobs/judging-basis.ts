import type { Clock } from '../clock.ts';
import type { SourceRead } from '../model/holding.ts';
import { platformIds, type PlatformId } from '../model/platform.ts';
import type { Stage } from '../model/population.ts';
import type { School } from '../model/school.ts';
import type { StoredCollection } from '../store/audit-repositories.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import { sameContent } from '../use-cases/same-content.ts';
import { schoolOf } from '../use-cases/school-of.ts';
import { countingUploads } from '../use-cases/uploads/counting-uploads.ts';
import { ownTenants } from '../use-cases/uploads/own-tenants.ts';
import { uploadedExports } from '../use-cases/uploads/uploaded-exports.ts';
import { uploadsByTenant, type ForeignUpload } from '../use-cases/uploads/uploads-by-tenant.ts';
import { keptExports, keptOf, type GatheredExport } from './kept-export.ts';
import { unreadTenants } from './unread-tenants.ts';
import { usualStage } from './usual-stage.ts';

/** What was read of tenants just now. */
export interface ReadNow {
  /** Read anew, whether or not anything is connected there. */
  readonly platforms: readonly PlatformId[];
  readonly exports: readonly GatheredExport[];
  /** As it was when reading began. */
  readonly school: School;
  readonly connected: readonly ConnectedTenant[];
}

/** All that an audit judges. */
export interface JudgingBasis {
  readonly exports: readonly GatheredExport[];
  /** Of the exports, those of tenants. */
  readonly live: readonly GatheredExport[];
  /** Of which nothing is judged, as of the tenants that were not read. */
  readonly foreign: readonly ForeignUpload[];
  readonly unread: readonly SourceRead[];
  readonly school: School;
  readonly stage: Stage;
  /** changed: since reading began, so that people were counted by one that no longer counts. */
  readonly mapping: 'as-read' | 'changed';
  /** As it is to be kept: `there` already, where nothing else was judged than last time. */
  readonly collection: { readonly is: 'new' | 'there'; readonly exports: readonly GatheredExport[]; readonly id: string };
  /** Of the last audit, the uploads, the settings and the decisions that counted: while these are the same, so is it. */
  readonly mark: string;
}

interface Judging {
  /** The audit's own. */
  readonly id: string;
  readonly store: OrganisationStore;
  readonly clock: Clock;
}

/** What was read just now, for the other platforms what was read last, the uploads, and what people decided by now. */
export async function judgingBasis(read: ReadNow, { id, store, clock }: Judging): Promise<JudgingBasis> {
  // First of all: what another audit stores after it makes the mark differ.
  const mark = await judgingMark(store, clock);
  const last = await store.collections.latest();
  const others = platformIds.filter((platform) => !read.platforms.includes(platform));
  const live = [...read.exports, ...others.flatMap((platform) => keptOf(platform, last))];
  const now = await schoolOf(store, clock);
  const uploads = await uploadedExports(store);
  const { connected } = read;
  const { own, foreign } = uploadsByTenant(uploads, ownTenants({ organisation: now.organisation, live, connected, uploads }));
  const exports = [...live, ...own];
  // Where nothing was read, people stay divided as they were counted; a mapping that was changed since counts from the next reading on.
  const school = { ...now, populations: (read.platforms.length === 0 ? last?.populations : undefined) ?? read.school.populations };
  return {
    exports,
    live,
    foreign,
    unread: unreadTenants({ live, last, connected, now: clock.now() }),
    school,
    stage: usualStage(await store.schools.list()),
    mapping: read.platforms.length === 0 || sameContent(now.populations, read.school.populations) ? 'as-read' : 'changed',
    collection: collectionOf(exports, school, last, id),
    mark,
  };
}

/** What a record stands on beside what is read of tenants. */
export async function judgingMark(store: OrganisationStore, clock: Clock): Promise<string> {
  const last = await store.audits.latestId();
  const uploads = (await countingUploads(store.uploads)).map(({ id }) => id);
  return JSON.stringify([last, uploads, await schoolOf(store, clock), usualStage(await store.schools.list())]);
}

function collectionOf(
  exports: readonly GatheredExport[],
  school: School,
  last: StoredCollection | null,
  id: string,
): JudgingBasis['collection'] {
  const kept = keptExports(exports, school);
  if (last !== null && sameContent(kept, last.exports)) return { is: 'there', exports: kept, id: last.id };
  return { is: 'new', exports: kept, id };
}
