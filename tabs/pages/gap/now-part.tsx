import type { ReactNode } from 'react';
import { capitalised } from '../../../src/text/flemish.ts';
import { allowsText, expectedText, findingText } from '../../../src/text/finding-words.ts';
import type { Finding, Population } from '../../api/operations.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './now-part.module.css';

interface NowPartProps {
  readonly finding: Finding;
  readonly population: Population;
}

/** What is possible now, why that matters, and how far it is from what is asked. */
export function NowPart({ finding, population }: NowPartProps): ReactNode {
  const { say, people, locale } = useWords();
  const { outcome, severity, allows, expected, affected } = finding;
  const { because, why } = findingText(finding, locale);
  return (
    <section className={styles['now']} data-outcome={outcome} data-severity={severity} aria-label={say(texts.whatNow)}>
      <p className={styles['badges']}>
        <OutcomeBadge outcome={outcome} />
        {(outcome === 'gap' || outcome === 'accepted') && <SeverityBadge severity={severity} />}
      </p>
      <p className={styles['because']}>{because}</p>
      <p>{why}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{say(texts.now)}</dt>
          <dd>{capitalised(allowsText(allows, locale))}</dd>
        </div>
        <div>
          <dt>{say(texts.asked)}</dt>
          <dd>{capitalised(expectedText(expected, locale))}</dd>
        </div>
        <div>
          <dt>{say(texts.touched)}</dt>
          <dd>{affected === null ? say(texts.notCounted) : people(affected, population.role)}</dd>
        </div>
      </dl>
    </section>
  );
}
