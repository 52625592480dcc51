import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay, useMe } from '../../api/me.ts';
import type { Exception } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { ConfirmDecision } from './confirm-decision.tsx';
import type { DecisionVerb } from './confirm-texts.ts';
import { DecisionEnd, DecisionState } from './decision-state.tsx';
import type { DecisionNames } from './decision-place.ts';
import { exceptionReads } from './decision-reads.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import { ExceptionStory } from './exception-story.tsx';
import { isOwn, possibleVerbs } from './possible-verbs.ts';
import { TrailOf } from './trail-of.tsx';
import styles from './decisions.module.css';

interface ExceptionCardProps {
  readonly exception: Exception;
  readonly names: DecisionNames;
  /** A link where the card does not stand on the point’s own page. */
  readonly titleAs: 'link' | 'text';
  readonly onDecided: (verb: DecisionVerb, exception: Exception) => void;
  /** Left out where nobody can ask here. */
  readonly onAskAgain?: (exception: Exception) => void;
}

/** One deviation: what it is about, why, until when, who did what, and what the reader can do with it. */
export function ExceptionCard({ exception, names, titleAs, onDecided, onAskAgain }: ExceptionCardProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const me = useMe();
  const [verb, setVerb] = useState<DecisionVerb | null>(null);
  const verbs = possibleVerbs(exception, me);
  const isOver = exception.state !== 'requested' && exception.state !== 'approved';
  return (
    <article className={styles['card']} data-state={exception.state} aria-label={names.titleOf(exception)}>
      <Head exception={exception} names={names} titleAs={titleAs} />
      <p className={styles['reason']}>{exception.reason}</p>
      <ExceptionStory exception={exception} />
      {exception.state === 'requested' && !verbs.includes('approveException') && (
        <p className={styles['hint']}>{say(may('exception.approve') && isOwn(exception, me) ? texts.own : texts.waits)}</p>
      )}
      <div className={styles['actions']}>
        {verbs.map((one) => (
          <Button key={one} appearance={one === 'approveException' ? 'primary' : 'secondary'} onClick={() => setVerb(one)}>
            {say(verbTexts(exception)[one])}
          </Button>
        ))}
        {isOver && onAskAgain !== undefined && may('exception.request') && (
          <Button onClick={() => onAskAgain(exception)}>{say(texts.askAgain)}</Button>
        )}
      </div>
      <TrailOf subject={`exception/${exception.id}`} />
      {verb !== null && (
        <ConfirmDecision
          verb={verb}
          decision={exception}
          isPossible={verbs.includes(verb)}
          reads={exceptionReads}
          onClose={() => setVerb(null)}
          onDecided={() => {
            setVerb(null);
            onDecided(verb, exception);
          }}
        >
          <div className={styles['quote']}>
            <Head exception={exception} names={names} titleAs="text" />
            <p className={styles['reason']}>{exception.reason}</p>
            <ExceptionStory exception={exception} />
          </div>
        </ConfirmDecision>
      )}
    </article>
  );
}

function Head({ exception, names, titleAs }: Pick<ExceptionCardProps, 'exception' | 'names' | 'titleAs'>): ReactNode {
  const title = names.titleOf(exception);
  const search = new URLSearchParams({ control: exception.control, outcome: 'all' });
  if (exception.platform !== null) search.set('platform', exception.platform);
  return (
    <>
      <header className={styles['head']}>
        <DecisionState kind="exception" state={exception.state} />
        <DecisionEnd until={exception.until} isOver={exception.state !== 'requested' && exception.state !== 'approved'} />
      </header>
      <h3 className={styles['title']}>{titleAs === 'link' ? <Link href={`/gaps?${search.toString()}`}>{title}</Link> : title}</h3>
      <p className={styles['place']}>{names.placeOf(exception)}</p>
    </>
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
