import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useAddress } from '../../components/use-address.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../text/use-words.ts';
import { optionsOf, type ListedFacet } from './facet-options.ts';
import { FacetSelect } from './facet-select.tsx';
import { chosenCount, withFacet, withoutFilter, type GapFilter } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';
import { SearchField } from './search-field.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import styles from './filter-bar.module.css';

const listed: readonly ListedFacet[] = ['platform', 'school', 'population', 'control', 'settable', 'framework'];

interface FilterBarProps {
  readonly points: readonly ListedPoint[];
  readonly filter: GapFilter;
}

/** What the list leaves out. On a phone it stands behind a button, below the search field. */
export function FilterBar({ points, filter }: FilterBarProps): ReactNode {
  const { say, fill } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const count = chosenCount(filter);
  return (
    <search className={styles['bar']} aria-label={say(texts.filters)}>
      <div className={styles['first']}>
        <SearchField />
        <SeverityChoice points={points} filter={filter} />
        <Button
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={panel}
          icon={<Icon name="settings" size={16} />}
          onClick={() => setOpen(!isOpen)}
        >
          {count === 0 ? say(texts.filters) : fill(texts.filtersOn, { count })}
        </Button>
      </div>
      <div id={panel} className={styles['panel']} data-open={isOpen}>
        <Facets points={points} filter={filter} />
        {count > 0 && <Clear />}
      </div>
    </search>
  );
}

function Facets({ points, filter }: FilterBarProps): ReactNode {
  const words = useWords();
  const [, setAddress] = useAddress();
  // Where something is set has many names: it is asked for by a link, and can be left again here.
  const facets = useMemo<readonly ListedFacet[]>(() => (filter.chosen.scope === undefined ? listed : [...listed, 'scope']), [filter]);
  const options = useMemo(
    () => facets.map((facet) => [facet, optionsOf(facet, points, filter, words)] as const),
    [facets, points, filter, words],
  );
  return (
    <div className={styles['facets']}>
      {options.map(([facet, own]) => (
        <FacetSelect
          key={facet}
          label={words.say(texts[facet])}
          options={own}
          value={filter.chosen[facet]?.[0] ?? null}
          onChoose={(value) => setAddress((before) => withFacet(before, facet, value === null ? [] : [value]), { replace: true })}
        />
      ))}
    </div>
  );
}

function Clear(): ReactNode {
  const { say } = useWords();
  const [, setAddress] = useAddress();
  return (
    <Button appearance="subtle" icon={<Icon name="close" size={16} />} onClick={() => setAddress(withoutFilter, { replace: true })}>
      {say(texts.clear)}
    </Button>
  );
}
