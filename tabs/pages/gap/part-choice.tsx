import type { ReactNode } from 'react';
import { allowsText } from '../../../src/text/finding-words.ts';
import type { FindingHistory } from '../../api/operations.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './part-choice.module.css';

interface PartChoiceProps {
  readonly seen: FindingHistory;
  readonly chosen: number;
  readonly onChoose: (part: number) => void;
}

/** Where one policy answers differently for parts of a population: which of them to look at. */
export function PartChoice({ seen, chosen, onChoose }: PartChoiceProps): ReactNode {
  const { say, people, locale } = useWords();
  return (
    <div role="group" aria-label={say(texts.parts)} className={styles['parts']}>
      <p>{say(texts.parts)}</p>
      {seen.findings.map(({ outcome, affected, allows }, index) => (
        <button
          key={`${outcome} ${allows} ${index}`}
          type="button"
          className={styles['part']}
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          <OutcomeIcon outcome={outcome} />
          {affected === null ? say(texts.notCounted) : people(affected, seen.population.role)}: {allowsText(allows, locale)}
        </button>
      ))}
    </div>
  );
}
