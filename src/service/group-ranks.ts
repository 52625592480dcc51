import { inputOf, type RawExport } from '../audit/exports.ts';
import { AppError } from '../errors.ts';
import { ranksTold } from '../platforms/teams/ranks-told.ts';
import type { GroupRanks } from '../platforms/teams/teams-export.ts';
import type { OrganisationStore } from '../store/store.ts';

const none: GroupRanks = new Map();

/**
 * Which of two groups' policies holds for whoever is in both: Graph does not tell it of a person, but snapshots and exports do. As it was when an audit last
 * stood on them; worked out anew after each audit.
 */
export function groupRanks({ audits, collections }: Pick<OrganisationStore, 'audits' | 'collections'>): () => Promise<GroupRanks> {
  let known: { readonly audit: string | null; readonly ranks: GroupRanks } = { audit: null, ranks: none };
  return async () => {
    const audit = await audits.latestId();
    if (audit !== known.audit) known = { audit, ranks: ranksIn((await collections.latest())?.exports ?? []) };
    return known.ranks;
  };
}

/** What cannot be used leaves it open which policy holds. */
function ranksIn(exports: readonly unknown[]): GroupRanks {
  const files = (exports as readonly RawExport[]).filter(({ platform }) => platform === 'teams').map(inputOf);
  try {
    return ranksTold(files);
  } catch (error) {
    if (error instanceof AppError) return none;
    throw error;
  }
}
