import { platformNames } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { frameworkNames } from '../../../src/text/finding-words.ts';
import { populationText } from '../../components/population-text.ts';
import type { Words } from '../../text/words.ts';
import type { FacetOption } from './facet-option.ts';
import { countsOf, exampleOf, type FacetName, type GapFilter } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';

/** A facet that is chosen from a list of its values. */
export type ListedFacet = Exclude<FacetName, 'outcome' | 'severity'>;

/** The values of a facet that the points have, by name, with how many would be shown. One that an address asks for is there also when nothing has it. */
export function optionsOf(facet: ListedFacet, points: readonly ListedPoint[], filter: GapFilter, words: Words): readonly FacetOption[] {
  const counts = countsOf(points, filter, facet);
  const values = [...new Set([...counts.keys(), ...(filter.chosen[facet] ?? [])])];
  const options = values.map((value) => {
    const example = counts.get(value)?.first ?? exampleOf(points, facet, value);
    return { value, label: nameOf(facet, value, example, words), count: counts.get(value)?.count ?? 0 };
  });
  const collator = new Intl.Collator(words.locale, { numeric: true });
  return options.sort((a, b) => collator.compare(a.label, b.label));
}

/** What a value is called; as it stands in the address where no point has it. */
function nameOf(facet: ListedFacet, value: string, example: ListedPoint | undefined, { say, locale }: Words): string {
  switch (facet) {
    case 'school':
      return value === '' ? say(texts.noSchool) : value;
    case 'settable':
      return value === 'centrally' || value === 'teacher' ? say(texts[value]) : value;
    case 'framework':
      return frameworkNames[value] ?? value;
    case 'platform':
      return example === undefined ? value : platformNames[example.saying.platform];
    case 'population':
      return example === undefined ? value : capitalised(populationText(example.population, locale));
    case 'control':
      return example === undefined ? value : say(example.saying.title);
    case 'scope':
      return example === undefined ? value : example.scope.name;
  }
}
