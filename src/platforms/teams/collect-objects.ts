import { AppError } from '../../errors.ts';
import { isObject } from '../json.ts';
import { asList, nameKey, readPolicyObject, type PolicyObject } from './policy-object.ts';
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
  return agreedRanks(asList(raw).flatMap(rankIn));
}

/** A rank that is told in two ways is not known. */
export function agreedRanks(told: Iterable<RankOfGroup>): GroupRanks {
  const ranks = new Map<string, number>();
  const contradicted = new Set<string>();
  for (const [key, rank] of told) {
    if ((ranks.get(key) ?? rank) !== rank) contradicted.add(key);
    ranks.set(key, rank);
  }
  return new Map([...ranks].filter(([key]) => !contradicted.has(key)));
}

type RankOfGroup = readonly [key: string, rank: number];

function rankIn(row: unknown): readonly RankOfGroup[] {
  if (!isObject(row)) return [];
  const { PolicyType: type, GroupId: group } = row;
  const rank = Number(row['Rank'] ?? row['Priority']);
  if (typeof type !== 'string' || typeof group !== 'string' || !Number.isInteger(rank) || rank <= 0) return [];
  return [[rankKey(type, group), rank]];
}
