import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../../src/model/platform.ts';
import { messages } from '../../../../src/text/messages.ts';
import type { GapInShort, Overview } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { SeverityBadge } from '../../../components/severity-badge.tsx';
import { useWords } from '../../../text/use-words.ts';
import { boardTexts as texts } from './board-texts.ts';
import type { BoardReport } from './use-board-report.ts';
import styles from './board.module.css';

interface UrgentPartProps {
  readonly overview: Overview;
  readonly todos: BoardReport['todos'];
}

/** The gaps to mend first, each with one thing to do. */
export function UrgentPart({ overview: { first, summary }, todos }: UrgentPartProps): ReactNode {
  const { say, fill } = useWords();
  if (first.length === 0) {
    return (
      <Section title={say(texts.urgent)}>
        <p>{say(texts.noGaps)}</p>
      </Section>
    );
  }
  const others = summary.outcomes.gap - first.reduce((sum, { findings }) => sum + findings, 0);
  return (
    <Section title={say(texts.urgent)} lead={say(texts.urgentLead)}>
      <ol className={styles['gaps']}>
        {first.map((gap) => (
          <li key={gap.key}>
            <UrgentGap gap={gap} todo={todos.get(gap.key) ?? null} />
          </li>
        ))}
      </ol>
      {others > 0 && <p className={styles['more']}>{fill(texts.otherGaps, { count: others })}</p>}
    </Section>
  );
}

interface UrgentGapProps {
  readonly gap: GapInShort;
  readonly todo: ReturnType<BoardReport['todos']['get']> | null;
}

function UrgentGap({ gap, todo }: UrgentGapProps): ReactNode {
  const { say, fill, people } = useWords();
  const names = [gap.scope.name, gap.scope.id];
  const counted = gap.people === null ? null : people(gap.people.count, gap.people.role);
  const reach = counted !== null && gap.people?.certainty === 'at-least' ? fill(messages.atLeast, { people: counted }) : counted;
  const facts = [reach, gap.findings > 1 ? fill(texts.alsoIn, { count: gap.findings - 1 }) : null];
  return (
    <>
      <p className={styles['gapTitle']}>
        <Link href={`/gaps/${gap.key}`}>{say(gap.title, names)}</Link>
      </p>
      <p className={styles['facts']}>
        <SeverityBadge severity={gap.severity} /> · {platformNames[gap.platform]} ·{' '}
        <span className={styles['scope']}>{gap.scope.name}</span>
        {facts.map((fact) => fact !== null && <span key={fact}>· {fact}</span>)}
      </p>
      <p className={styles['because']}>{say(gap.because, names)}</p>
      <p className={styles['because']}>
        <strong>{say(texts.doThis)}</strong> {say(todo ?? texts.notLoaded, names)}
      </p>
    </>
  );
}
