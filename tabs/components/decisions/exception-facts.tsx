import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Exception } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import type { DecisionNames } from './decision-place.ts';
import { DecisionEnd, DecisionState } from './decision-state.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import { pointsSearch } from './points-search.ts';
import styles from './decisions.module.css';

export interface ExceptionFactsProps {
  readonly exception: Exception;
  readonly names: DecisionNames;
  /** A link where it does not stand on the point’s own page. */
  readonly titleAs: 'link' | 'text';
}

/** What a deviation is about, why, until when, and who did what. */
export function ExceptionFacts({ exception, names, titleAs }: ExceptionFactsProps): ReactNode {
  const title = names.titleOf(exception);
  return (
    <>
      <header className={styles['head']}>
        <DecisionState kind="exception" state={exception.state} />
        <DecisionEnd until={exception.until} isOver={exception.state !== 'requested' && exception.state !== 'approved'} />
      </header>
      <h3 className={styles['title']}>{titleAs === 'link' ? <Link href={`/gaps?${pointsSearch(exception)}`}>{title}</Link> : title}</h3>
      <p className={styles['place']}>{names.placeOf(exception)}</p>
      <p className={styles['reason']}>{exception.reason}</p>
      <Story exception={exception} />
    </>
  );
}

/** Who asked, who approved, who ended it, and when. */
function Story({ exception }: Pick<ExceptionFactsProps, 'exception'>): ReactNode {
  const { fill, moment } = useWords();
  const { requestedBy, requestedAt, approvedBy, approvedAt, endedBy, endedAt, state } = exception;
  const steps = [
    [texts.wasAsked, requestedBy, requestedAt],
    [texts.wasApproved, approvedBy, approvedAt],
    [state === 'refused' ? texts.wasRefused : texts.wasEnded, endedBy, endedAt],
  ] as const;
  return (
    <ul className={styles['story']}>
      {steps.map(([text, by, at]) => by !== null && at !== null && <li key={text.en}>{fill(text, { by, at: moment(at) })}</li>)}
    </ul>
  );
}
