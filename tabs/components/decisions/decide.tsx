import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import { useMe } from '../../api/me.ts';
import type { Attestation, Exception } from '../../api/operations.ts';
import { AttestationFacts } from './attestation-facts.tsx';
import { ConfirmDecision } from './confirm-decision.tsx';
import { confirmTexts, type DecisionVerb } from './confirm-texts.ts';
import type { DecisionNames } from './decision-place.ts';
import { attestationReads, exceptionReads } from './decision-reads.ts';
import { ExceptionFacts } from './exception-facts.tsx';
import { isEndable, possibleVerbs } from './possible-verbs.ts';
import styles from './decisions.module.css';

/** What somebody is about to decide, as they saw it. */
export type Deciding =
  | { readonly kind: 'exception'; readonly verb: DecisionVerb; readonly seen: Exception }
  | { readonly kind: 'attestation'; readonly seen: Attestation };

/** What was done with it, and whether it changes what counts: then it is judged once more. */
export interface Decided {
  readonly text: Localized;
  readonly counts: 'at-once' | 'later';
}

interface DecideProps {
  readonly deciding: Deciding;
  /** As they are by now: somebody else may have been first. */
  readonly exceptions: readonly Exception[];
  readonly attestations: readonly Attestation[];
  readonly names: DecisionNames;
  readonly onClose: () => void;
  readonly onDecided: (decided: Decided) => void;
}

/** Asks whether somebody is sure. It stands beside the cards, for a card moves when what it shows is decided. */
export function Decide({ deciding, exceptions, attestations, names, onClose, onDecided }: DecideProps): ReactNode {
  const me = useMe();
  if (deciding.kind === 'attestation') {
    const attestation = attestations.find(({ id }) => id === deciding.seen.id) ?? deciding.seen;
    return (
      <ConfirmDecision
        verb="endAttestation"
        decision={attestation}
        isPossible={isEndable(attestation, me)}
        reads={attestationReads}
        onClose={onClose}
        onDecided={() => onDecided({ text: confirmTexts.endAttestation.done, counts: 'at-once' })}
      >
        <div className={styles['quote']}>
          <AttestationFacts attestation={attestation} names={names} titleAs="text" />
        </div>
      </ConfirmDecision>
    );
  }
  const { verb, seen } = deciding;
  const exception = exceptions.find(({ id }) => id === seen.id) ?? seen;
  // A request that was refused or taken back never counted.
  const counts = verb === 'approveException' || seen.state === 'approved' ? 'at-once' : 'later';
  return (
    <ConfirmDecision
      verb={verb}
      decision={exception}
      isPossible={possibleVerbs(exception, me).includes(verb)}
      reads={exceptionReads}
      onClose={onClose}
      onDecided={() => onDecided({ text: confirmTexts[verb].done, counts })}
    >
      <div className={styles['quote']}>
        <ExceptionFacts exception={exception} names={names} titleAs="text" />
      </div>
    </ConfirmDecision>
  );
}
