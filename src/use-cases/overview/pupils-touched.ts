import type { Finding } from '../../model/finding.ts';
import type { Population } from '../../model/population.ts';
import type { PupilsTouched } from './overview.ts';

/**
 * How many pupils of these populations have at least one gap; null where none were counted. Of people only counts are kept, so that gaps of different
 * rights cannot be laid side by side: the right that touches the most counts for its population.
 */
export function pupilsTouched(populations: readonly Population[], findings: readonly Finding[]): PupilsTouched | null {
  const pupils = populations.filter(({ role, members }) => role === 'student' && members !== null && members > 0);
  if (pupils.length === 0) return null;
  const gaps = findings.filter(({ outcome }) => outcome === 'gap');
  const each = pupils.map((population) => touchedOf(population, gaps));
  return {
    touched: sum(each.map(({ touched }) => touched)),
    of: sum(each.map((one) => one.of)),
    certainty: each.every(({ certainty }) => certainty === 'exact') ? 'exact' : 'at-least',
  };
}

/** The same of several platforms, on which the same people may have an account: for each population what touches the most of them. */
export function pupilsTouchedAnywhere(populations: readonly Population[], findings: readonly Finding[]): PupilsTouched | null {
  const each = [...Map.groupBy(populations, ({ id }) => id).values()].flatMap((same) => {
    const found = same.map((one) => pupilsTouched([one], findings)).filter((one) => one !== null);
    return found.length === 0 ? [] : [most(found)];
  });
  if (each.length === 0) return null;
  return {
    touched: sum(each.map(({ touched }) => touched)),
    of: sum(each.map((one) => one.of)),
    certainty: each.every(({ certainty }) => certainty === 'exact') ? 'exact' : 'at-least',
  };
}

function touchedOf({ id, platform, members }: Population, gaps: readonly Finding[]): PupilsTouched {
  const own = gaps.filter((gap) => gap.population === id && gap.platform === platform);
  const rights = [...Map.groupBy(own, ({ control }) => control).values()];
  const counts = rights.map((findings) => sum(findings.map(({ affected }) => affected ?? 0)));
  const of = members ?? 0;
  const touched = Math.min(of, Math.max(0, ...counts));
  const isSure = touched === of || (rights.length <= 1 && own.every(({ affected }) => affected !== null));
  return { touched, of, certainty: isSure ? 'exact' : 'at-least' };
}

function most(found: readonly PupilsTouched[]): PupilsTouched {
  const [first, ...others] = found.toSorted((a, b) => b.touched - a.touched);
  if (first === undefined) throw new RangeError('nothing to choose from');
  const of = Math.max(...found.map((one) => one.of));
  const isSure = first.touched === of || (first.certainty === 'exact' && others.every(({ touched }) => touched === 0));
  return { touched: first.touched, of, certainty: isSure ? 'exact' : 'at-least' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
