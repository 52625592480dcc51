import type { ReactNode } from 'react';
import type { Outcome } from '../../src/model/outcome.ts';
import { outcomeNames } from '../../src/text/phrases.ts';
import { useWords } from '../text/use-words.ts';
import styles from './badge.module.css';

// A shape for each outcome, so that colour never tells it alone. Drawn in a square of 16 by 16.
const shapes: Readonly<Record<Outcome, string>> = {
  ok: 'M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14ZM4.6 8.3l2.3 2.3 4.5-4.9',
  default: 'M8 1.2 14 3.4v4.2c0 3.4-2.4 5.9-6 7.2-3.6-1.3-6-3.8-6-7.2V3.4ZM5.2 7.9l2 2 3.6-4',
  instruct: 'M10.6 2.4 13.6 5.4 5.4 13.6 1.8 14.2 2.4 10.6ZM8.8 4.2l3 3',
  gap: 'M8 1.5 15 14H1ZM8 6v4M8 11.9v.2',
  accepted: 'M3.5 15V1.8M3.5 2.4h8.8l-2 2.9 2 2.9H3.5',
  unknown: 'M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14ZM6 6.3c0-1.2.9-2 2-2s2 .8 2 1.9c0 1.5-2 1.6-2 3.1M8 11.6v.2',
  'not-applicable': 'M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14ZM5 8h6',
};

interface OutcomeProps {
  readonly outcome: Outcome;
}

/** The drawing of an outcome; words stand beside it. */
export function OutcomeIcon({ outcome }: OutcomeProps): ReactNode {
  return (
    <svg
      className={`icon ${styles['outcome']}`}
      data-outcome={outcome}
      viewBox="0 0 16 16"
      width={16}
      height={16}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[outcome]} />
    </svg>
  );
}

/** Drawing and word. */
export function OutcomeBadge({ outcome }: OutcomeProps): ReactNode {
  const { say } = useWords();
  return (
    <span className={styles['badge']}>
      <OutcomeIcon outcome={outcome} /> {say(outcomeNames[outcome])}
    </span>
  );
}
