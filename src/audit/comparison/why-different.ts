import type { Finding } from '../../model/finding.ts';
import type { ChangeKind } from '../compare-audits.ts';
import { haveAllMoved, showsAnotherTenant } from './evidence-compared.ts';
import { isByNorm } from './norm-compared.ts';
import type { Pair, SideBySide } from './side-by-side.ts';
import type { TwoRecords } from './two-records.ts';
import { verdictChange, type VerdictChange } from './verdict-change.ts';
import { ownSettings, whoDecides } from './who-decides.ts';

/** What a difference is; divided-otherwise: it may be nothing but people who stand in other populations. */
export type Explained = ChangeKind | 'divided-otherwise';

/**
 * Why the verdict on the same people in the same place is another one; null: it is not. Only what nothing else explains is a change in the tenant: neither
 * what is asked, nor somebody's word, nor the version of the product, nor how people are divided. `both` are all parts of it, `scope` all people in the place.
 */
export function whyDifferent(pair: Pair, both: SideBySide, scope: () => SideBySide, records: TwoRecords): Explained | null {
  const change = verdictChange(pair.before, pair.after);
  if (change === null) return null;
  if (change === 'reach') return whyMoreOrFewer(pair.after, records);
  if (isByNorm(pair, change, both, records.preset)) return 'norm-changed';
  const word = records.organising.changeIn(pair, both);
  if (word !== null) return word;
  if (records.version === 'other' && !showsAnotherTenant(both)) return 'judged-otherwise';
  return isOfTheSamePeople(pair.after, records) || haveAllMoved(ownSettings(pair.after), scope()) ? kindOf(change) : 'divided-otherwise';
}

function kindOf(change: Exclude<VerdictChange, 'reach'>): ChangeKind {
  return change;
}

function whyMoreOrFewer({ platform, population }: Finding, { comparable, peopleOn }: TwoRecords): Explained | null {
  if (!comparable.countsAlike(platform)) return null;
  return peopleOn(platform).hasSamePeople(population) ? 'changed' : 'divided-otherwise';
}

/** Where other people's settings count as well, who those are must be the same too. */
export function isOfTheSamePeople(finding: Finding, { peopleOn }: TwoRecords): boolean {
  const people = peopleOn(finding.platform);
  if (people.divided === 'alike') return true;
  return people.hasSamePeople(finding.population) && whoDecides(finding) !== 'both';
}
