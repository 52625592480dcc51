import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Attestation } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { OutcomeIcon } from '../outcome-badge.tsx';
import type { DecisionNames } from './decision-place.ts';
import { DecisionEnd, DecisionState } from './decision-state.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import { pointsSearch } from './points-search.ts';
import styles from './decisions.module.css';

export interface AttestationFactsProps {
  readonly attestation: Attestation;
  readonly names: DecisionNames;
  readonly titleAs: 'link' | 'text';
}

/** What somebody saw, of what, and until when it counts. */
export function AttestationFacts({ attestation, names, titleAs }: AttestationFactsProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { state, outcome, note, by, at, endedBy, endedAt, until } = attestation;
  const title = names.titleOf(attestation);
  return (
    <>
      <header className={styles['head']}>
        <DecisionState kind="attestation" state={state} />
        <DecisionEnd until={until} isOver={state !== 'live'} />
      </header>
      <h3 className={styles['title']}>{titleAs === 'link' ? <Link href={`/gaps?${pointsSearch(attestation)}`}>{title}</Link> : title}</h3>
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
