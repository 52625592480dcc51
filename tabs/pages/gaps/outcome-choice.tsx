import { useMemo, type ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Outcome } from '../../../src/model/outcome.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { countsOf, withFacet, type GapFilter } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';
import styles from './outcome-choice.module.css';

// What one looks at together: an empty list is everything.
const choices = [
  ['gap', ['gap']],
  ['unknown', ['unknown']],
  ['instruct', ['instruct']],
  ['accepted', ['accepted']],
  ['right', ['ok', 'default']],
  ['all', []],
] as const satisfies readonly (readonly [keyof typeof texts, readonly Outcome[]])[];

interface OutcomeChoiceProps {
  readonly points: readonly ListedPoint[];
  readonly filter: GapFilter;
}

/** What the list is about, with how many there are of each by all else that is chosen. */
export function OutcomeChoice({ points, filter }: OutcomeChoiceProps): ReactNode {
  const { say, number } = useWords();
  const [address] = useSearchParams();
  const counts = useMemo(() => countsOf(points, filter, 'outcome'), [points, filter]);
  const chosen = filter.chosen.outcome ?? [];
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  return (
    <nav aria-label={say(texts.outcomes)}>
      <ul className={styles['choices']}>
        {choices.map(([name, outcomes]) => (
          <li key={name}>
            <Link
              href={`/gaps?${withFacet(address, 'outcome', outcomes).toString()}`}
              replace
              className={styles['choice']}
              aria-current={outcomes.join() === chosen.join() ? 'true' : undefined}
            >
              {outcomes[0] !== undefined && <OutcomeIcon outcome={outcomes[0]} />}
              {say(texts[name])}{' '}
              <span className={styles['count']}>
                {number(outcomes.length === 0 ? total : outcomes.reduce((sum, outcome) => sum + (counts.get(outcome)?.count ?? 0), 0))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
