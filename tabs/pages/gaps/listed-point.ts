import { platformNames } from '../../../src/model/platform.ts';
import type { Point, Points, Population, Saying } from '../../api/operations.ts';
import { searchable } from '../../../src/text/searchable.ts';
import type { Words } from '../../text/words.ts';

/** A point with what it says, where it is set and whom it is about. */
export interface ListedPoint {
  readonly key: string;
  readonly saying: Saying;
  readonly scope: Points['scopes'][number];
  readonly population: Population;
  readonly affected: number | null;
  /** All that somebody may look for, without capitals and accents. */
  readonly searched: string;
}

/** The points of an answer, which says once what many of them share. */
export function listedPoints({ points, sayings, scopes, populations }: Points, words: Pick<Words, 'say'>): readonly ListedPoint[] {
  const said = sayings.map((saying) => searchable(sayingText(saying, words)));
  const placed = scopes.map(({ id, name }) => searchable(`${name} ${id}`));
  const named = populations.map(({ id, school }) => searchable(`${id} ${school ?? ''}`));
  return points.flatMap((point) => {
    const [saying, scope, population] = [sayings[point.saying], scopes[point.scope], populations[point.population]];
    if (saying === undefined || scope === undefined || population === undefined) return [];
    const { key, affected } = point;
    return [{ key, affected, saying, scope, population, searched: searchedIn(point, said, placed, named) }];
  });
}

function sayingText({ control, platform, title, because, frameworks }: Saying, { say }: Pick<Words, 'say'>): string {
  return [say(title), say(because), control, platformNames[platform], ...frameworks].join(' ');
}

function searchedIn(point: Point, said: readonly string[], placed: readonly string[], named: readonly string[]): string {
  return `${said[point.saying] ?? ''} ${placed[point.scope] ?? ''} ${named[point.population] ?? ''}`;
}
