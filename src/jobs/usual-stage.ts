import type { Stage } from '../model/population.ts';
import type { StoredSchool } from '../store/decision-repositories.ts';

/** The stage that counts where a population has none of its own: the schools' where all have the same, else that of the youngest. */
export function usualStage(schools: readonly Pick<StoredSchool, 'stage'>[]): Stage {
  const [stage, ...others] = new Set(schools.map((school) => school.stage));
  return stage === undefined || stage === null || others.length > 0 ? 'primary' : stage;
}
