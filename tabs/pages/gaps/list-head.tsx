import { useId, type ReactNode } from 'react';
import { useAddress } from '../../components/use-address.ts';
import type { Localized } from '../../../src/model/language.ts';
import { useWords } from '../../text/use-words.ts';
import { groupings, sortings, type Grouping, type Sorting } from './gap-order.ts';
import { gapsTexts as texts, groupingTexts, sortingTexts } from './gaps-texts.ts';
import styles from './list-head.module.css';

interface ListHeadProps {
  readonly count: number;
  readonly sorting: Sorting;
  readonly grouping: Grouping;
}

/** How many there are, and in which order. */
export function ListHead({ count, sorting, grouping }: ListHeadProps): ReactNode {
  const { say, fill } = useWords();
  return (
    <div className={styles['head']}>
      <div role="status">
        <h2>{fill(texts.count, { count })}</h2>
      </div>
      <p className={styles['keys']}>{say(texts.keys)}</p>
      <div className={styles['orders']}>
        <Order name="group" label={texts.group} value={grouping} choices={groupings} words={groupingTexts} />
        <Order name="sort" label={texts.sort} value={sorting} choices={sortings} words={sortingTexts} />
      </div>
    </div>
  );
}

interface OrderProps<Choice extends string> {
  readonly name: 'sort' | 'group';
  readonly label: Localized;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, Localized>>;
}

function Order<Choice extends string>({ name, label, value, choices, words }: OrderProps<Choice>): ReactNode {
  const { say } = useWords();
  const id = useId();
  const [, setAddress] = useAddress();
  const choose = (chosen: string): void =>
    setAddress(
      (before) => {
        const changed = new URLSearchParams(before);
        changed.set(name, chosen);
        return changed;
      },
      { replace: true },
    );
  return (
    <div className={styles['order']}>
      <label htmlFor={id}>{say(label)}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(words[choice])}
          </option>
        ))}
      </select>
    </div>
  );
}
