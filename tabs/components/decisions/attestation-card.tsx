import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../api/me.ts';
import type { Attestation } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { OutcomeIcon } from '../outcome-badge.tsx';
import { ConfirmDecision } from './confirm-decision.tsx';
import type { DecisionNames } from './decision-place.ts';
import { attestationReads } from './decision-reads.ts';
import { DecisionEnd, DecisionState } from './decision-state.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import { TrailOf } from './trail-of.tsx';
import styles from './decisions.module.css';

interface AttestationCardProps {
  readonly attestation: Attestation;
  readonly names: DecisionNames;
  readonly titleAs: 'link' | 'text';
  readonly onEnded: (attestation: Attestation) => void;
}

/** What somebody saw with their own eyes, and until when it counts. */
export function AttestationCard({ attestation, names, titleAs, onEnded }: AttestationCardProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [isEnding, setEnding] = useState(false);
  const isPossible = attestation.state === 'live' && may('attestation.end');
  return (
    <article className={styles['card']} data-state={attestation.state} aria-label={names.titleOf(attestation)}>
      <Told attestation={attestation} names={names} titleAs={titleAs} />
      {isPossible && (
        <div className={styles['actions']}>
          <Button onClick={() => setEnding(true)}>{say(texts.withdraw)}</Button>
        </div>
      )}
      <TrailOf subject={`attestation/${attestation.id}`} />
      {isEnding && (
        <ConfirmDecision
          verb="endAttestation"
          decision={attestation}
          isPossible={isPossible}
          reads={attestationReads}
          onClose={() => setEnding(false)}
          onDecided={() => {
            setEnding(false);
            onEnded(attestation);
          }}
        >
          <div className={styles['quote']}>
            <Told attestation={attestation} names={names} titleAs="text" />
          </div>
        </ConfirmDecision>
      )}
    </article>
  );
}

function Told({ attestation, names, titleAs }: Pick<AttestationCardProps, 'attestation' | 'names' | 'titleAs'>): ReactNode {
  const { say, fill, moment } = useWords();
  const { state, outcome, note, by, at, endedBy, endedAt, until, control, platform } = attestation;
  const title = names.titleOf(attestation);
  const search = new URLSearchParams({ control, outcome: 'all', ...(platform !== null && { platform }) });
  return (
    <>
      <header className={styles['head']}>
        <DecisionState kind="attestation" state={state} />
        <DecisionEnd until={until} isOver={state !== 'live'} />
      </header>
      <h3 className={styles['title']}>{titleAs === 'link' ? <Link href={`/gaps?${search.toString()}`}>{title}</Link> : title}</h3>
      <p className={styles['place']}>{names.placeOf(attestation)}</p>
      <p className={styles['said']}>
        <OutcomeIcon outcome={outcome} /> {say(outcome === 'ok' ? texts.saidOk : texts.saidGap)}
      </p>
      {note !== null && <p className={styles['reason']}>{note}</p>}
      <ul className={styles['story']}>
        <li>{fill(texts.wasAttested, { by, at: moment(at) })}</li>
        {endedBy !== null && endedAt !== null && <li>{fill(texts.wasEnded, { by: endedBy, at: moment(endedAt) })}</li>}
      </ul>
    </>
  );
}
