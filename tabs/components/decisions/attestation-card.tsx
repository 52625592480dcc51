import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMe } from '../../api/me.ts';
import type { Attestation } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { AttestationFacts, type AttestationFactsProps } from './attestation-facts.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import { isEndable } from './possible-verbs.ts';
import { TrailOf } from './trail-of.tsx';
import styles from './decisions.module.css';

interface AttestationCardProps extends AttestationFactsProps {
  /** Somebody wants to take it back: it is asked whether they are sure. */
  readonly onEnd: (attestation: Attestation) => void;
}

/** What somebody saw with their own eyes, and taking it back. */
export function AttestationCard({ attestation, names, titleAs, onEnd }: AttestationCardProps): ReactNode {
  const { say } = useWords();
  const me = useMe();
  return (
    <article className={styles['card']} data-state={attestation.state} aria-label={names.titleOf(attestation)}>
      <AttestationFacts attestation={attestation} names={names} titleAs={titleAs} />
      {isEndable(attestation, me) && (
        <div className={styles['actions']}>
          <Button onClick={() => onEnd(attestation)}>{say(texts.withdraw)}</Button>
        </div>
      )}
      <TrailOf subject={`attestation/${attestation.id}`} />
    </article>
  );
}
