import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MyCheck } from '../../api/operations.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { lessonsTexts as texts } from './lessons-texts.ts';
import { StateBadge } from './state-badge.tsx';
import styles from './lessons.module.css';

type Check = Extract<MyCheck, { kind: 'check' }>;

/** What the school has set for whoever reads this, theme by theme. */
export function ArrangedPart({ check }: { readonly check: Check }): ReactNode {
  const { say } = useWords();
  const { arranged, basisSays, board } = check;
  if (arranged.length === 0) {
    return (
      <Section title={say(texts.arranged)}>
        <EmptyState title={say(texts.nothingArranged)} icon="info">
          {basisSays === null ? undefined : say(basisSays)}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={say(texts.arranged)} lead={basisSays === null ? undefined : say(basisSays)}>
      <ul className={styles['themes']}>
        {arranged.map((line) => (
          <li key={line.theme} data-state={line.state}>
            <h3>{say(line.title)}</h3>
            <StateBadge state={line.state} />
            <p>{say(line.says)}</p>
          </li>
        ))}
      </ul>
      {board !== null && <BoardLine board={board} />}
    </Section>
  );
}

/** For those who see what is open elsewhere. */
function BoardLine({ board: { gaps } }: { readonly board: NonNullable<Check['board']> }): ReactNode {
  const { say, fill } = useWords();
  const count = gaps.high + gaps.medium + gaps.low;
  return (
    <p className={styles['soft']}>
      {fill(texts.board, { count, high: gaps.high })} <Link href="/">{say(texts.toOverview)}</Link>
    </p>
  );
}
