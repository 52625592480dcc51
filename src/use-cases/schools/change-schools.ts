import { AppError } from '../../errors.ts';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { judgeDecision, judgeMapping, type MappingJudging } from '../judge-decision.ts';
import { sameContent } from '../same-content.ts';
import { writeTrail } from '../write-trail.ts';
import { listOf, type SchoolList } from './list-schools.ts';

export interface SchoolWanted extends Omit<StoredSchool, 'id'> {
  /** Null: a new one. */
  readonly id: string | null;
}

/**
 * Puts the whole list in the place of the one that the caller saw. A school that gets another name gets it in the mapping of populations too; one that the
 * mapping still names cannot be left out. What audits judge by is judged again.
 * @throws AppError not-allowed, changed-meanwhile; unusable-request when names repeat, an id is not ours, or a school is still needed.
 */
export async function changeSchools(
  deciding: Deciding & MappingJudging,
  wanted: readonly SchoolWanted[],
  version: string,
): Promise<SchoolList> {
  permit(deciding, 'school.change');
  requireOwnNames(wanted);
  const { before, after, mapping } = await deciding.store.transaction(async (inside) => {
    // The list has no version of its own that two writers would meet at.
    await inside.oneAtATime('schools.changed');
    const before = listOf(await inside.schools.list());
    if (before.version !== version) throw new AppError('changed-meanwhile', {});
    const schools = wanted.map((school, index) => ({ ...school, id: idOf(school, index, before, deciding) }));
    const left = before.schools.filter(({ id }) => !schools.some((one) => one.id === id));
    const mapping = await renameInMapping(inside, before, schools, left);
    for (const { id } of left) await inside.schools.remove(id);
    for (const school of schools) await inside.schools.put(school);
    const after = listOf(schools);
    await writeTrail(inside, deciding, { action: 'schools.changed', subject: 'schools', before: before.schools, after: after.schools });
    return { before, after, mapping };
  });
  if (mapping === 'renamed') await judgeMapping(deciding);
  else if (!sameContent(stagesOf(before), stagesOf(after))) await judgeDecision(deciding);
  return after;
}

/** Of these the stage is made that counts where a population has none of its own. */
function stagesOf({ schools }: SchoolList): ReadonlySet<StoredSchool['stage']> {
  return new Set(schools.map(({ stage }) => stage));
}

function idOf({ id }: SchoolWanted, index: number, { schools }: SchoolList, { newId }: Deciding): string {
  if (id === null) return newId();
  if (schools.some((one) => one.id === id)) return id;
  throw unusable(`schools.${index}.id`, { nl: 'deze school is er niet', en: 'there is no such school' });
}

async function renameInMapping(
  inside: OrganisationStore,
  before: SchoolList,
  schools: readonly StoredSchool[],
  left: readonly StoredSchool[],
): Promise<'renamed' | 'same'> {
  const { version, ...mapping } = await inside.populations.get();
  const used = new Set(mapping.definitions.map(({ school }) => school));
  const needed = left.find(({ name }) => used.has(name) && !schools.some((one) => one.name === name));
  if (needed !== undefined) {
    const detail = { nl: `populaties noemen "${needed.name}" nog`, en: `populations still name "${needed.name}"` };
    throw unusable('schools', detail);
  }
  const names = new Map(before.schools.map(({ id, name }) => [name, schools.find((one) => one.id === id)?.name ?? name]));
  const renamed = mapping.definitions.map((one) => ({
    ...one,
    school: one.school === null ? null : (names.get(one.school) ?? one.school),
  }));
  const isSame = renamed.every(({ school }, index) => school === mapping.definitions[index]?.school);
  if (isSame) return 'same';
  await inside.populations.put({ ...mapping, definitions: renamed }, version);
  return 'renamed';
}

function requireOwnNames(wanted: readonly SchoolWanted[]): void {
  for (const key of ['name', 'id'] as const) {
    const seen = new Set<string>();
    for (const [index, { [key]: value }] of wanted.entries()) {
      if (value === null) continue;
      if (seen.has(value)) throw unusable(`schools.${index}.${key}`, { nl: 'dit komt twee keer voor', en: 'this occurs twice' });
      seen.add(value);
    }
  }
}

function unusable(place: string, detail: { readonly nl: string; readonly en: string }): AppError {
  return new AppError('unusable-request', { place, detail });
}
