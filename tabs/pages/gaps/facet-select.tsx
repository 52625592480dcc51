import { useId, type ReactNode } from 'react';
import { useWords } from '../../text/use-words.ts';
import type { FacetOption } from './facet-option.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import styles from './filter-bar.module.css';

interface FacetSelectProps {
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** Null: whatever it is. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One of the values of a facet, each with how many points it would show. The browser’s own list: it is at home on a phone, and in every theme. */
export function FacetSelect({ label, options, value, onChoose }: FacetSelectProps): ReactNode {
  const { say, number } = useWords();
  const id = useId();
  // An option’s own value is text from a tenant, and may be empty: the list counts them.
  const at = options.findIndex((option) => option.value === value);
  return (
    <div className={styles['facet']} data-on={value !== null}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={at} onChange={({ target }) => onChoose(options[Number(target.value)]?.value ?? null)}>
        <option value={-1}>{say(texts.any)}</option>
        {options.map((option, index) => (
          <option key={option.value} value={index}>
            {option.label} ({number(option.count)})
          </option>
        ))}
      </select>
    </div>
  );
}
