import { summaryOf } from '../../audit/summary.ts';
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { PlaceStanding } from './overview.ts';
import { pupilsTouched } from './pupils-touched.ts';

/** Every school on every platform that was read; those with the heaviest gaps first, and what belongs to no school last. */
export function placeStandings({ findings, populations }: AuditRecord): readonly PlaceStanding[] {
  const schoolOf = new Map(populations.map(({ platform, id, school }) => [`${platform} ${id}`, school]));
  const keyOf = (finding: Finding) => JSON.stringify([finding.platform, schoolOf.get(`${finding.platform} ${finding.population}`) ?? null]);
  const places = [...Map.groupBy(findings, keyOf)].map(([key, own]) => {
    const [platform, school] = JSON.parse(key) as [PlaceStanding['platform'], string | null];
    const people = populations.filter((one) => one.platform === platform && one.school === school);
    return { platform, school, ...summaryOf(own), pupils: pupilsTouched(people, own) };
  });
  return places.sort(byWeight);
}

function byWeight(a: PlaceStanding, b: PlaceStanding): number {
  const heavier = (severity: Severity): number => b.gaps[severity] - a.gaps[severity];
  const withSchool = Number(a.school === null) - Number(b.school === null);
  return withSchool || heavier('high') || heavier('medium') || heavier('low') || (a.school ?? '').localeCompare(b.school ?? '', 'nl');
}
