import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Localized } from '../../src/model/language.ts';
import { outcomes, type Outcome } from '../../src/model/outcome.ts';
import { capitalised } from '../../src/text/flemish.ts';
import { outcomeNames } from '../../src/text/phrases.ts';
import { useWords } from '../text/use-words.ts';
import { OutcomeIcon } from './outcome-badge.tsx';
import styles from './outcome-bar.module.css';

/** Beside a number: the only name of an outcome that is said otherwise of several. */
const gaps: Localized = {
  nl: '{count, plural, one {aandachtspunt} other {aandachtspunten}}',
  en: '{count, plural, one {point} other {points}} of attention',
};

interface OutcomeBarProps {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Where the findings with an outcome are listed. */
  readonly linkTo: (outcome: Outcome) => string;
}

/** How findings are divided: a bar for the eye, and the same as a list of links. What does not apply is no part of it. */
export function OutcomeBar({ counts, linkTo }: OutcomeBarProps): ReactNode {
  const { say, fill, number } = useWords();
  const nameOf = (outcome: Outcome): string => (outcome === 'gap' ? fill(gaps, { count: counts.gap }) : say(outcomeNames[outcome]));
  const shares = outcomes.filter((outcome) => outcome !== 'not-applicable' && counts[outcome] > 0);
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        {shares.map((outcome) => (
          <span key={outcome} data-outcome={outcome} style={{ flexGrow: counts[outcome] }} />
        ))}
      </div>
      <ul className={styles['legend']}>
        {shares.map((outcome) => (
          <li key={outcome}>
            <Link href={linkTo(outcome)} className={styles['share']}>
              <OutcomeIcon outcome={outcome} />
              <strong>{number(counts[outcome])}</strong> {capitalised(nameOf(outcome))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
