import { AppError } from '../../errors.ts';
import { everyone, unassigned } from '../../model/population.ts';
import type { PopulationDefinition } from '../../model/school.ts';
import type { StoredPopulations } from '../../store/decision-repositories.ts';
import { permit, type Deciding } from '../asking.ts';
import { judgeMapping, type MappingJudging } from '../judge-decision.ts';
import { requireOneOf } from '../known-names.ts';
import { requireVersion } from '../found.ts';
import { sameContent } from '../same-content.ts';
import { writeTrail } from '../write-trail.ts';

/**
 * Puts the whole mapping in the place of the one that the caller saw; somebody's name stands for it from then on. Where it differs, what is connected is read
 * by it; counts in exports that were uploaded before stay as they were counted.
 * @throws AppError not-allowed, changed-meanwhile; unusable-request or unknown-name when the mapping contradicts itself or names no school of ours.
 */
export async function confirmPopulations(
  deciding: Deciding & MappingJudging,
  definitions: readonly PopulationDefinition[],
  version: number,
): Promise<StoredPopulations> {
  permit(deciding, 'population.confirm');
  for (const [index, { id }] of definitions.entries()) requireOwnId(id, index, definitions);
  const { before, after } = await deciding.store.transaction(async (inside) => {
    const schools = (await inside.schools.list()).map(({ name }) => name);
    for (const [index, { school }] of definitions.entries()) {
      if (school !== null && schools.length > 0) requireOneOf(schools, school, `definitions.${index}.school`);
    }
    const before = await inside.populations.get();
    requireVersion(before, version);
    const confirmed = { confirmedBy: deciding.actor.name, confirmedAt: deciding.clock.now().toISOString() };
    const after = await inside.populations.put({ definitions, ...confirmed }, version);
    await writeTrail(inside, deciding, { action: 'populations.confirmed', subject: 'populations', before, after });
    return { before, after };
  });
  if (!sameContent(before.definitions, after.definitions)) await judgeMapping(deciding);
  return after;
}

function requireOwnId(id: string, index: number, definitions: readonly PopulationDefinition[]): void {
  const place = `definitions.${index}.id`;
  if (id === everyone || id === unassigned) {
    throw new AppError('unusable-request', {
      place,
      detail: { nl: `"${id}" heeft al een betekenis`, en: `"${id}" already has a meaning` },
    });
  }
  if (definitions.findIndex((one) => one.id === id) === index) return;
  throw new AppError('unusable-request', { place, detail: { nl: `"${id}" komt twee keer voor`, en: `"${id}" occurs twice` } });
}
