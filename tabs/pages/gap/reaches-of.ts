import type { Finding, FindingHistory } from '../../api/operations.ts';
import type { DecisionPlace } from '../../components/decisions/decision-place.ts';

/** What the service takes as the name of a place. */
const longestName = 400;

/** For whom a deviation may be asked from a point: only these people here; and everybody whom the same policy, org unit or group is for, where there are others. */
export function reachesOf(
  { places }: Pick<FindingHistory, 'places'>,
  finding: Pick<Finding, 'control' | 'platform' | 'scope' | 'population'>,
): readonly Required<DecisionPlace>[] {
  const { control, platform, population, scope } = finding;
  const others = places.filter((one) => one.scope.kind === scope.kind && one.scope.id === scope.id && one.population.id !== population);
  const here = { control, platform, population, scope: isTakenAsName(scope.name) ? scope.name : scope.id };
  return others.length === 0 ? [here] : [here, { ...here, population: null }];
}

function isTakenAsName(name: string): boolean {
  return name.trim() === name && name !== '' && name.length <= longestName && !/[\p{Cc}\p{Cs}]/u.test(name);
}
