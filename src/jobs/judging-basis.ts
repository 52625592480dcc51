import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../clock.ts';
import { platformIds } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import type { StoredCollection } from '../store/audit-repositories.ts';
import type { OrganisationStore } from '../store/store.ts';
import { schoolOf } from '../use-cases/school-of.ts';
import { countingUploads } from '../use-cases/uploads/counting-uploads.ts';
import { uploadedExports } from '../use-cases/uploads/uploaded-exports.ts';
import type { AuditJobData } from './audit-queue.ts';
import { keptExports, keptOf, type GatheredExport } from './kept-export.ts';

/** All that an audit judges. */
export interface JudgingBasis {
  readonly exports: readonly GatheredExport[];
  /** Of the exports, those of tenants. */
  readonly live: readonly GatheredExport[];
  readonly school: School;
  /** As it is to be kept: `there` already, where nothing else was judged than last time. */
  readonly collection: { readonly is: 'new' | 'there'; readonly exports: readonly GatheredExport[]; readonly id: string };
  /** Of the last audit, the uploads and the decisions that counted: while these are the same, so is it. */
  readonly mark: string;
}

interface Judging {
  readonly data: Pick<AuditJobData, 'platforms'>;
  /** The audit's own. */
  readonly id: string;
  readonly store: OrganisationStore;
  /** As it was when reading began. */
  readonly school: School;
  readonly clock: Clock;
}

/** What was read just now, for the other platforms what was read last, the uploads, and what people decided by now. */
export async function judgingBasis(read: readonly GatheredExport[], { data, id, store, school, clock }: Judging): Promise<JudgingBasis> {
  // First of all: what another audit stores after it makes the mark differ.
  const mark = await judgingMark(store, clock);
  const others = platformIds.filter((platform) => data.platforms?.includes(platform) === false);
  const last = others.length === 0 ? null : await store.collections.latest();
  const live = [...read, ...others.flatMap((platform) => keptOf(platform, last))];
  const exports = [...live, ...(await uploadedExports(store))];
  const { exceptions, attestations } = await schoolOf(store, clock);
  // Where nothing was read, people stay divided as they were counted; a mapping that was changed since counts from the next reading on.
  const populations = (others.length === platformIds.length ? last?.populations : undefined) ?? school.populations;
  const judged = { ...school, populations, exceptions, attestations };
  return { exports, live, school: judged, collection: collectionOf(exports, judged, last, id), mark };
}

/** What a record stands on beside what is read of tenants. */
export async function judgingMark(store: OrganisationStore, clock: Clock): Promise<string> {
  const last = await store.audits.latestId();
  const uploads = (await countingUploads(store.uploads)).map(({ id }) => id);
  const { exceptions, attestations } = await schoolOf(store, clock);
  return JSON.stringify([last, uploads, exceptions, attestations]);
}

function collectionOf(
  exports: readonly GatheredExport[],
  school: School,
  last: StoredCollection | null,
  id: string,
): JudgingBasis['collection'] {
  const kept = keptExports(exports, school);
  if (last !== null && isDeepStrictEqual(kept, last.exports)) return { is: 'there', exports: kept, id: last.id };
  return { is: 'new', exports: kept, id };
}
