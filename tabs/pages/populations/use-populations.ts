import type { AnswerOf } from '../../api/client.ts';
import type { Population } from '../../api/operations.ts';
import type { Problem } from '../../api/problem.ts';
import { useRead } from '../../api/use-api.ts';
import { kindOf, type PlaceKind, type Suggestion } from './mapping.ts';

export interface PopulationsSeen {
  /** As they were counted last; undefined: not known. */
  readonly populations: readonly Population[] | undefined;
  /** Undefined: not known yet. */
  readonly suggestions: readonly Suggestion[] | undefined;
  readonly unread: AnswerOf<'suggestPopulations'>['unread'];
  readonly problem: Problem | null;
  /** What a place is called; its id where nobody told. A unit goes by its path, which says where it is. */
  readonly nameOf: (kind: PlaceKind, id: string) => string;
  /** Names of the board’s schools. */
  readonly schools: readonly string[];
}

/** All that helps to tell who is who. */
export function usePopulations(): PopulationsSeen {
  const overview = useRead('getOverview', {});
  const auditId = overview.data?.audit.id;
  const counted = useRead('getAuditPopulations', auditId === undefined ? null : { params: { id: auditId } });
  const suggested = useRead('suggestPopulations', {});
  const schools = useRead('listSchools', {});
  const suggestions = suggested.data?.suggestions;
  const told = [...(suggestions ?? []).flatMap(({ because }) => because.map(({ place }) => place)), ...(suggested.data?.mapped ?? [])];
  const names = new Map(told.map((place) => [placeKey(kindOf(place), place.id), place.name]));
  return {
    populations: counted.data?.populations,
    suggestions,
    unread: suggested.data?.unread ?? [],
    problem: suggested.problem,
    nameOf: (kind, id) => (kind === 'orgUnits' ? id : (names.get(placeKey(kind, id)) ?? id)),
    schools: (schools.data?.schools ?? []).map(({ name }) => name),
  };
}

/** Ids of groups are the same in capitals and in small letters. */
function placeKey(kind: PlaceKind, id: string): string {
  return `${kind} ${id.toLowerCase()}`;
}
