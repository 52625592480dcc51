import type { Finding } from '../../model/finding.ts';
import type { Population } from '../../model/population.ts';
import type { PupilsTouched } from './overview.ts';

type GapsOf = (population: Population) => readonly Finding[];

/**
 * How many pupils of these populations have at least one gap; null where none were counted. Of people only counts are kept, so that gaps of different
 * rights cannot be laid side by side: the right that touches the most counts for its population.
 */
export function pupilsTouched(populations: readonly Population[], findings: readonly Finding[]): PupilsTouched | null {
  const gapsOf = gapsByPopulation(findings);
  return together(countedPupils(populations).map((population) => touchedOf(population, gapsOf)));
}

/** The same of several platforms, on which the same people may have an account: for each population what touches the most of them. */
export function pupilsTouchedAnywhere(populations: readonly Population[], findings: readonly Finding[]): PupilsTouched | null {
  const gapsOf = gapsByPopulation(findings);
  const samePeople = Map.groupBy(countedPupils(populations), ({ id }) => id);
  return together([...samePeople.values()].map((same) => most(same.map((population) => touchedOf(population, gapsOf)))));
}

function countedPupils(populations: readonly Population[]): readonly Population[] {
  return populations.filter(({ role, members }) => role === 'student' && members !== null && members > 0);
}

function gapsByPopulation(findings: readonly Finding[]): GapsOf {
  const keyOf = (platform: string, population: string): string => JSON.stringify([platform, population]);
  const gaps = findings.filter(({ outcome }) => outcome === 'gap');
  const known = Map.groupBy(gaps, ({ platform, population }) => keyOf(platform, population));
  return ({ platform, id }) => known.get(keyOf(platform, id)) ?? [];
}

function touchedOf(population: Population, gapsOf: GapsOf): PupilsTouched {
  const own = gapsOf(population);
  const rights = [...Map.groupBy(own, ({ control }) => control).values()];
  const counts = rights.map((findings) => sum(findings.map(({ affected }) => affected ?? 0)));
  const of = population.members ?? 0;
  const touched = Math.min(of, Math.max(0, ...counts));
  const isSure = touched === of || (rights.length <= 1 && own.every(({ affected }) => affected !== null));
  return { touched, of, certainty: isSure ? 'exact' : 'at-least' };
}

/** Of the same people on several platforms. */
function most(found: readonly PupilsTouched[]): PupilsTouched {
  const touched = Math.max(...found.map((one) => one.touched));
  const of = Math.max(...found.map((one) => one.of));
  const isSure = found.every(({ certainty }) => certainty === 'exact') && found.filter((one) => one.touched > 0).length <= 1;
  return { touched, of, certainty: isSure || touched === of ? 'exact' : 'at-least' };
}

function together(each: readonly PupilsTouched[]): PupilsTouched | null {
  if (each.length === 0) return null;
  return {
    touched: sum(each.map(({ touched }) => touched)),
    of: sum(each.map((one) => one.of)),
    certainty: each.every(({ certainty }) => certainty === 'exact') ? 'exact' : 'at-least',
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
