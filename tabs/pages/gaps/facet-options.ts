import { platformNames, type PlatformId } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { frameworkNames } from '../../../src/text/finding-words.ts';
import { populationText } from '../../components/population-text.ts';
import type { Words } from '../../text/words.ts';
import type { FacetOption } from './facet-select.tsx';
import { countsOf, type FacetName, type GapFilter } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';

/** A facet that is chosen from a list of its values. */
export type ListedFacet = Exclude<FacetName, 'outcome' | 'severity'>;

/** The values of a facet that the points have, by name, with how many would be shown. One that an address asks for is there also when nothing has it. */
export function optionsOf(facet: ListedFacet, points: readonly ListedPoint[], filter: GapFilter, words: Words): readonly FacetOption[] {
  const counts = countsOf(points, filter, facet);
  const names = namesOf(facet, points, words);
  const values = [...new Set([...counts.keys(), ...(filter.chosen[facet] ?? [])])];
  const options = values.map((value) => ({ value, label: names.get(value) ?? value, count: counts.get(value) ?? 0 }));
  return options.sort((a, b) => a.label.localeCompare(b.label, words.locale, { numeric: true }));
}

function namesOf(facet: ListedFacet, points: readonly ListedPoint[], words: Words): ReadonlyMap<string, string> {
  const { say, locale } = words;
  switch (facet) {
    case 'platform':
      return new Map(Object.entries(platformNames) as [PlatformId, string][]);
    case 'school':
      return new Map([['', say(texts.noSchool)]]);
    case 'population':
      return new Map(points.map(({ population }) => [population.id, capitalised(populationText(population, locale))]));
    case 'settable':
      return new Map([
        ['centrally', say(texts.centrally)],
        ['teacher', say(texts.teacher)],
      ]);
    case 'framework':
      return new Map(Object.entries(frameworkNames));
    case 'control':
      return new Map(points.map(({ saying }) => [saying.control, say(saying.title)]));
    case 'scope':
      return new Map(points.map(({ scope }) => [scope.id, scope.name]));
  }
}
