import { creatingMeetings } from '../../controls/creating-meetings.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { AttestationChange } from './decisions-compared.ts';
import { isSameEvidence } from './evidence-compared.ts';
import type { PeopleCompared } from './people-compared.ts';
import type { Pair, SideBySide } from './side-by-side.ts';
import { isCentral, objectOfScope, whoDecides } from './who-decides.ts';

/** What changed in whose word it is that pupils create no meetings: where that counts, they organise none, and much else is not asked of them. */
export interface OrganisingWords {
  /** What that did to a finding; null: nothing. */
  changeIn(pair: Pair, both: SideBySide): AttestationChange | null;
}

export function organisingWords(
  older: AuditRecord,
  newer: AuditRecord,
  peopleOn: (platform: PlatformId) => PeopleCompared,
): OrganisingWords {
  const before = takenAtTheirWord(older, ({ platform, population }) => peopleOn(platform).newerId(population));
  const after = takenAtTheirWord(newer, ({ population }) => population);
  const changes = new Map<string, AttestationChange>([
    ...[...before].filter((key) => !after.has(key)).map((key) => [key, 'attestation-ended'] as const),
    ...[...after].filter((key) => !before.has(key)).map((key) => [key, 'attested'] as const),
  ]);
  return {
    changeIn(pair, both) {
      if (changes.size === 0) return null;
      const { platform, population } = pair.after;
      const own = changes.get(keyOf(platform, population)) ?? null;
      const governedBy = whoDecides(pair.after);
      if (governedBy === 'both') return own ?? [...changes].find(([key]) => key.startsWith(keyOf(platform, '')))?.[1] ?? null;
      if (governedBy !== 'organiser') return null;
      return isLeftOut(pair.before) || isLeftOut(pair.after) || isSameEvidence(both) ? own : null;
    },
  };
}

/** The pupils of whom something is not asked because they organise nothing, which was not read. */
function takenAtTheirWord({ findings }: AuditRecord, idOf: (finding: Finding) => string): ReadonlySet<string> {
  const created = Map.groupBy(
    findings.filter(({ control }) => control === creatingMeetings.id),
    ({ platform, population }) => keyOf(platform, population),
  );
  const atWord = findings.filter((finding) => {
    if (!isLeftOut(finding)) return false;
    const { platform, population, scope } = finding;
    const own = created.get(keyOf(platform, population)) ?? [];
    const inPlace = own.filter((one) => one.scope.kind === 'tenant' || one.scope.id === scope.id);
    // Of Meet no source shows it, and it stands in no policy of Teams but that for meetings.
    if (platform === 'meet' || objectOfScope(finding) !== 'TeamsMeetingPolicy') return true;
    return inPlace.length > 0 && !inPlace.some(({ allows }) => allows === creatingMeetings.scale[0]);
  });
  return new Set(atWord.map((finding) => keyOf(finding.platform, idOf(finding))));
}

/** A service that is off is told with its state. */
function isLeftOut(finding: Finding): boolean {
  return finding.outcome === 'not-applicable' && finding.observed.length === 0 && isCentral(finding) && whoDecides(finding) === 'organiser';
}

function keyOf(platform: PlatformId, population: string): string {
  return `${platform} ${population}`;
}
