import type { ReactNode } from 'react';
import { useAddress } from '../../../components/use-address.ts';
import { platformIds, platformNames } from '../../../../src/model/platform.ts';
import { Choice } from '../../../components/choice.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Words } from '../../../text/words.ts';
import { kindTitle } from './change-families.ts';
import { changeFacets, facetCounts, type ChangeFacet, type ListedChange } from './change-filter.ts';
import { compareTexts as texts } from './compare-texts.ts';
import styles from './compare.module.css';

/** What the list leaves out; it stands in the address. */
export function ChangeFilters({ listed }: { readonly listed: readonly ListedChange[] }): ReactNode {
  const words = useWords();
  const [address, setAddress] = useAddress();
  const choose = (facet: ChangeFacet, value: string): void =>
    setAddress(
      (before) => {
        const changed = new URLSearchParams(before);
        changed.delete(facet);
        if (value !== everything) changed.set(facet, value.slice(mark.length));
        return changed;
      },
      { replace: true },
    );
  return (
    <search className={styles['filters']} aria-label={words.say(texts.filters)}>
      {changeFacets.map((facet) => (
        <Choice
          key={facet}
          label={words.say(texts[facet])}
          options={optionsOf(facet, listed, address, words)}
          value={address.has(facet) ? mark + (address.get(facet) ?? '') : everything}
          onChoose={(value) => choose(facet, value)}
        />
      ))}
    </search>
  );
}

// The value of a facet may be empty: of no school.
const everything = '';
const mark = '=';

function optionsOf(facet: ChangeFacet, listed: readonly ListedChange[], address: URLSearchParams, words: Words) {
  const counts = facetCounts(listed, address, facet);
  const asked = address.get(facet);
  const all = asked === null || counts.some(({ value }) => value === asked) ? counts : [...counts, { value: asked, count: 0 }];
  const named = all.map(({ value, count }) => ({ value: mark + value, name: nameOf(facet, value, words), count }));
  return [
    { value: everything, label: words.say(texts.any) },
    ...named
      .toSorted((a, b) => a.name.localeCompare(b.name, words.locale))
      .map(({ value, name, count }) => ({ value, label: `${name} (${words.number(count)})` })),
  ];
}

function nameOf(facet: ChangeFacet, value: string, { say }: Words): string {
  if (facet === 'kind') return say(kindTitle(value));
  const platform = platformIds.find((id) => facet === 'platform' && id === value);
  if (platform !== undefined) return platformNames[platform];
  return value === '' ? say(texts.noSchool) : value;
}
