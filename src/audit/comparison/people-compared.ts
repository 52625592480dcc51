import type { PlatformId } from '../../model/platform.ts';
import { everyone, unassigned, type Population } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import { isWhole } from '../comparability.ts';
import { mappingChange, noNewerId, type MappingChange } from './mapping-change.ts';

/** How the people of a platform in one record are to be found in another. Ids are those of the newer record, unless it is said otherwise. */
export interface PeopleCompared {
  /** otherwise: a difference between the records may be nothing but people who are divided otherwise. */
  readonly divided: 'alike' | 'otherwise';
  /** By which name the newer record knows a population of the older one. */
  newerId(olderId: string): string;
  /** Whether a population has the same people in both, but for what changed in the tenant. */
  hasSamePeople(id: string): boolean;
  /** Whether the older record has it, or the newer one. */
  isIn(record: 'older' | 'newer', id: string): boolean;
}

/** One platform of two records. */
interface Divided {
  /** By the newer record's ids. */
  readonly before: ReadonlyMap<string, Population>;
  readonly after: ReadonlyMap<string, Population>;
  /** Null: an earlier version made a record, and did not write down what it divided people by. */
  readonly mapping: MappingChange | null;
  readonly wasWhole: boolean;
  readonly isWhole: boolean;
}

/** By what the school said of who belongs together, and by who is there. */
export function peopleCompared(older: AuditRecord, newer: AuditRecord, platform: PlatformId): PeopleCompared {
  const [before, after] = [populationsOf(older, platform), populationsOf(newer, platform)];
  const isTold = older.mapping !== undefined && newer.mapping !== undefined;
  const mapping = isTold ? mappingChange(older.mapping, newer.mapping, platform) : null;
  const newerId = mapping === null ? namesByKind(before, after) : (id: string) => mapping.newerId(id);
  const renamed = new Map([...before.values()].map((one) => [newerId(one.id), one]));
  const people: Divided = { before: renamed, after, mapping, wasWhole: isWhole(older, platform), isWhole: isWhole(newer, platform) };
  const divided = isDividedAlike(people) ? 'alike' : 'otherwise';
  return {
    divided,
    newerId,
    hasSamePeople: (id) => divided === 'alike' || hasSamePeople(id, people),
    isIn: (record, id) => (record === 'older' ? renamed : after).has(id),
  };
}

function populationsOf({ populations }: AuditRecord, platform: PlatformId): ReadonlyMap<string, Population> {
  return new Map(populations.filter((one) => one.platform === platform).map((one) => [one.id, one]));
}

/**
 * Where nobody wrote down what people were divided by: one that is the only one of its kind on either side is taken for the same under another name, and of
 * two kinds under one name neither is the other.
 */
function namesByKind(before: ReadonlyMap<string, Population>, after: ReadonlyMap<string, Population>): (olderId: string) => string {
  const found = Map.groupBy(only(after, before), kindOf);
  const lost = Map.groupBy(only(before, after), kindOf);
  const alone = [...lost].flatMap(([kind, [was, ...others]]) => {
    const [is, ...more] = found.get(kind) ?? [];
    return was === undefined || is === undefined || others.length + more.length > 0 ? [] : [[was.id, is.id] as const];
  });
  const names = new Map(alone);
  return (olderId) => {
    const [was, is] = [before.get(olderId), after.get(olderId)];
    const isAnother = was !== undefined && is !== undefined && kindOf(was) !== kindOf(is);
    return isAnother ? noNewerId(olderId) : (names.get(olderId) ?? olderId);
  };
}

/**
 * By the same mapping, or the same under other names, unless people stand in other populations all the same: they may have been counted by an earlier
 * mapping, or nobody told who holds what. What was not read leaves populations out too, and that is told of the reading.
 */
function isDividedAlike({ before, after, mapping, wasWhole, isWhole: isAllRead }: Divided): boolean {
  const isLost = (wasWhole && !isAllRead && toldNobody(after)) || (!wasWhole && isAllRead && toldNobody(before));
  if (isLost || (toldNobody(before) && toldNobody(after))) return true;
  if (mapping !== null && mapping.how !== 'same') return false;
  if (!wasWhole || !isAllRead) return true;
  const hasMoved = only(before, after).length > 0 && only(after, before).length > 0;
  const hasNewName = mapping === null && [...before].some(([id, was]) => was.id !== id);
  return !hasMoved && !hasNewName && toldNobody(before) === toldNobody(after);
}

function hasSamePeople(id: string, { before, after, mapping }: Divided): boolean {
  if (id === everyone) return true;
  // What nobody holds is held by nobody in whatever population, unless nobody told.
  if (id === unassigned) return toldNobody(before) === toldNobody(after);
  const [was, is] = [before.get(id), after.get(id)];
  if (was === undefined || is === undefined) return false;
  const isAlike = kindOf(was) === kindOf(is) && was.from === is.from && was.members !== null && was.members === is.members;
  if (!isAlike || mapping?.how === 'other') return false;
  return is.from !== 'configured' || mapping === null || mapping.kept.has(id);
}

/** Real populations that only one of the two has. */
function only(one: ReadonlyMap<string, Population>, other: ReadonlyMap<string, Population>): readonly Population[] {
  return [...one].filter(([id]) => id !== everyone && id !== unassigned && !other.has(id)).map(([, population]) => population);
}

function kindOf({ role, stage, school }: Population): string {
  return JSON.stringify([role, stage, school]);
}

/** Whether it is not known of anybody what they hold. */
function toldNobody(populations: ReadonlyMap<string, Population>): boolean {
  return [...populations.keys()].every((id) => id === everyone || id === unassigned);
}
