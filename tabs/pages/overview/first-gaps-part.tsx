import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import { messages } from '../../../src/text/messages.ts';
import type { GapInShort } from '../../api/operations.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import styles from './overview.module.css';

/** The few gaps that matter most, each a step away from how to mend it. */
export function FirstGapsPart({ gaps }: { readonly gaps: readonly GapInShort[] }): ReactNode {
  const { say } = useWords();
  if (gaps.length === 0) {
    return (
      <Section title={say(texts.startHere)}>
        <EmptyState title={say(texts.nothingToMend)} icon="check">
          {say(texts.nothingToMendAbout)}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={say(texts.startHere)} lead={say(texts.startHereLead)} action={<Link href="/gaps">{say(texts.seeAll)}</Link>}>
      <ol className={styles['gaps']}>
        {gaps.map((gap) => (
          <li key={gap.key}>
            <GapLine gap={gap} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function GapLine({ gap }: { readonly gap: GapInShort }): ReactNode {
  const { say, fill, number, people } = useWords();
  const names = [gap.scope.name, gap.scope.id];
  const counted = gap.people === null ? null : people(gap.people.count, gap.people.role);
  return (
    <Link href={`/gaps/${gap.key}`} className={styles['gap']} data-severity={gap.severity}>
      <span className={styles['gapTitle']}>{say(gap.title, names)}</span>
      <span className={styles['gapBecause']}>{say(gap.because, names)}</span>
      <span className={styles['gapFacts']}>
        <SeverityBadge severity={gap.severity} />
        <span>{platformNames[gap.platform]}</span>
        {counted !== null && <span>{gap.people?.certainty === 'exact' ? counted : fill(messages.atLeast, { people: counted })}</span>}
        {gap.findings > 1 && <span>{fill(texts.alsoIn, { count: gap.findings - 1, shown: number(gap.findings - 1) })}</span>}
      </span>
    </Link>
  );
}
