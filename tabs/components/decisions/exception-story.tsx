import type { ReactNode } from 'react';
import type { Exception } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import styles from './decisions.module.css';

/** Who asked, who approved, who ended it, and when. */
export function ExceptionStory({ exception }: { readonly exception: Exception }): ReactNode {
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
