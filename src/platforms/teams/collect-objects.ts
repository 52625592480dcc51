import { AppError } from '../../errors.ts';
import { asList, isObject, nameKey, readPolicyObject, type PolicyObject } from './policy-object.ts';
import type { ObjectType } from './object-types.ts';
import { rankKey, type GroupRanks } from './teams-export.ts';

/**
 * Reads every object of one type in a file.
 * @throws AppError duplicate-policy when two have one name: nobody could tell which of them holds.
 */
export function collectObjects(type: ObjectType, raw: unknown, origin: string): readonly PolicyObject[] {
  const objects = asList(raw).map((one, index) => readPolicyObject(one, origin, `${type}[${index}]`));
  const seen = new Set<string>();
  for (const [index, { name }] of objects.entries()) {
    if (seen.has(nameKey(name))) throw new AppError('duplicate-policy', { origin, place: `${type}[${index}]`, type, name });
    seen.add(nameKey(name));
  }
  return objects;
}

/** From `Get-CsGroupPolicyAssignment`, or the snapshot's resource with the same meaning. Rows without a readable rank are left out. */
export function collectRanks(raw: unknown): GroupRanks {
  const ranks = new Map<string, number>();
  for (const row of asList(raw)) {
    if (!isObject(row)) continue;
    const { PolicyType: type, GroupId: group } = row;
    const rank = Number(row['Rank'] ?? row['Priority']);
    if (typeof type === 'string' && typeof group === 'string' && Number.isInteger(rank) && rank > 0) ranks.set(rankKey(type, group), rank);
  }
  return ranks;
}
