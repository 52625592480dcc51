import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { severities, type Severity } from '../../../src/model/outcome.ts';
import { messages } from '../../../src/text/messages.ts';
import type { Overview, PupilsTouched } from '../../api/operations.ts';
import { OutcomeBar } from '../../components/outcome-bar.tsx';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import styles from './overview.module.css';

/** What is right comes first; then how much is open, and how many pupils it is about. */
export function StandingPart({ overview: { summary, pupils, pupilsHigh } }: { readonly overview: Overview }): ReactNode {
  const { say, fill } = useWords();
  const { outcomes } = summary;
  const total = Object.values(outcomes).reduce((sum, one) => sum + one, 0) - outcomes['not-applicable'];
  return (
    <section className={styles['standing']} aria-label={say(texts.standing)}>
      <div className={styles['right']}>
        <p className={styles['verdict']}>{fill(messages.inOrder, { count: outcomes.ok + outcomes.default, total })}</p>
        <OutcomeBar counts={outcomes} linkTo={(outcome) => `/gaps?outcome=${outcome}`} />
      </div>
      <GapFigure gaps={summary.gaps} count={outcomes.gap} />
      <PupilFigure pupils={pupils} high={pupilsHigh} />
    </section>
  );
}

function GapFigure({ gaps, count }: { readonly gaps: Readonly<Record<Severity, number>>; readonly count: number }): ReactNode {
  const { say, number } = useWords();
  return (
    <div className={styles['figure']}>
      <h2>{say(texts.gaps)}</h2>
      <p className={styles['number']}>{number(count)}</p>
      <ul className={styles['severities']}>
        {severities.map((severity) => (
          <li key={severity}>
            <Link href={`/gaps?severity=${severity}`}>
              <strong>{number(gaps[severity])}</strong> <SeverityBadge severity={severity} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PupilFigureProps {
  readonly pupils: PupilsTouched | null;
  readonly high: PupilsTouched | null;
}

function PupilFigure({ pupils, high }: PupilFigureProps): ReactNode {
  const { say, fill } = useWords();
  return (
    <div className={styles['figure']}>
      <h2>{say(texts.pupils)}</h2>
      {pupils === null ? (
        <>
          <p className={styles['number']}>{say(texts.notCounted)}</p>
          <p>
            <Link href="/populations">{say(texts.notCountedTodo)}</Link>
          </p>
        </>
      ) : (
        <>
          <p className={styles['number']}>
            {fill(pupils.certainty === 'exact' ? texts.touched : texts.touchedAtLeast, { count: pupils.touched, of: pupils.of })}
          </p>
          {high !== null && <p>{fill(texts.ofWhomHigh, { count: high.touched, certainty: high.certainty })}</p>}
        </>
      )}
    </div>
  );
}
