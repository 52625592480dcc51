import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMe } from '../../api/me.ts';
import type { Exception } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import type { DecisionVerb } from './confirm-texts.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import { ExceptionFacts, type ExceptionFactsProps } from './exception-facts.tsx';
import { isOwn, possibleVerbs } from './possible-verbs.ts';
import { TrailOf } from './trail-of.tsx';
import styles from './decisions.module.css';

interface ExceptionCardProps extends ExceptionFactsProps {
  /** Somebody wants to decide: it is asked whether they are sure. */
  readonly onAct: (verb: DecisionVerb, exception: Exception) => void;
  /** Left out where nobody can ask here. */
  readonly onAskAgain?: (exception: Exception) => void;
}

/** One deviation, and what the reader can do with it. */
export function ExceptionCard({ exception, names, titleAs, onAct, onAskAgain }: ExceptionCardProps): ReactNode {
  const { say } = useWords();
  const me = useMe();
  const verbs = possibleVerbs(exception, me);
  const isOver = exception.state !== 'requested' && exception.state !== 'approved';
  const approves = me.may.includes('exception.approve');
  return (
    <article className={styles['card']} data-state={exception.state} aria-label={names.titleOf(exception)}>
      <ExceptionFacts exception={exception} names={names} titleAs={titleAs} />
      {exception.state === 'requested' && !verbs.includes('approveException') && (
        <p className={styles['hint']}>{say(approves && isOwn(exception, me) ? texts.own : texts.waits)}</p>
      )}
      <div className={styles['actions']}>
        {verbs.map((verb) => (
          <Button key={verb} appearance={verb === 'approveException' ? 'primary' : 'secondary'} onClick={() => onAct(verb, exception)}>
            {say(verbTexts(exception)[verb])}
          </Button>
        ))}
        {isOver && onAskAgain !== undefined && me.may.includes('exception.request') && (
          <Button onClick={() => onAskAgain(exception)}>{say(texts.askAgain)}</Button>
        )}
      </div>
      <TrailOf subject={`exception/${exception.id}`} />
    </article>
  );
}

function verbTexts({ state }: Exception): Readonly<Record<DecisionVerb, (typeof texts)[keyof typeof texts]>> {
  return {
    approveException: texts.approve,
    refuseException: texts.refuse,
    endException: state === 'requested' ? texts.withdraw : texts.end,
    endAttestation: texts.withdraw,
  };
}
