import { useRef, useState, type ReactNode } from 'react';
import type { Finding, FindingHistory } from '../../api/operations.ts';
import { AttestationCard } from '../../components/decisions/attestation-card.tsx';
import { Decide, type Decided, type Deciding } from '../../components/decisions/decide.tsx';
import { useDecisionNames } from '../../components/decisions/decision-place.ts';
import { decisionTexts } from '../../components/decisions/decision-texts.ts';
import { ExceptionCard } from '../../components/decisions/exception-card.tsx';
import { JudgedAgainNotice } from '../../components/decisions/judged-again-notice.tsx';
import { useJudgedAgain } from '../../components/decisions/use-judged-again.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { AskHere } from './ask-here.tsx';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './decisions-part.module.css';

interface DecisionsPartProps {
  readonly seen: FindingHistory;
  readonly finding: Finding;
  readonly isLatest: boolean;
}

/** What was decided about this point, and what can be. */
export function DecisionsPart({ seen, finding, isLatest }: DecisionsPartProps): ReactNode {
  const { say } = useWords();
  const names = useDecisionNames();
  const judged = useJudgedAgain();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<Decided | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { exceptions, attestations } = seen;
  const hasLive = exceptions.some(isOpen) || attestations.some(isOpen);
  const hasPast = !exceptions.every(isOpen) || !attestations.every(isOpen);
  const isAttestable = finding.outcome === 'unknown' || finding.outcome === 'instruct';

  /** The button that was pressed may be gone: what became of it takes the focus. */
  const tell = (decided: Decided): void => {
    setDeciding(null);
    setDone(decided);
    place.current?.focus();
    if (decided.counts === 'at-once') void judged.follow();
  };

  if (done === null && finding.outcome !== 'gap' && !isAttestable && !hasLive && !hasPast) return null;
  const cards = { seen, names, onAct: setDeciding };
  return (
    <Section
      title={say(isAttestable ? texts.attestation : texts.deviation)}
      lead={say(isAttestable ? texts.attestAbout : texts.decisionsAbout)}
    >
      <div ref={place} tabIndex={-1} className={styles['decisions']}>
        {done !== null && <JudgedAgainNotice state={done.counts === 'at-once' ? judged.state : 'calm'}>{say(done.text)}</JudgedAgainNotice>}
        {hasLive ? <Cards {...cards} which="open" /> : <p>{say(texts.noDecisions)}</p>}
        {isLatest && (
          <AskHere
            seen={seen}
            finding={finding}
            hasLive={hasLive}
            onAsked={() => tell({ text: decisionTexts.asked, counts: 'later' })}
            onAttested={() => tell({ text: decisionTexts.attested, counts: 'at-once' })}
          />
        )}
        {hasPast && (
          <details className={styles['earlier']}>
            <summary>{say(texts.earlier)}</summary>
            <div className={styles['decisions']}>
              <Cards {...cards} which="past" />
            </div>
          </details>
        )}
      </div>
      {deciding !== null && (
        <Decide
          deciding={deciding}
          exceptions={exceptions}
          attestations={attestations}
          names={names}
          onClose={() => setDeciding(null)}
          onDecided={tell}
        />
      )}
    </Section>
  );
}

interface CardsProps {
  readonly seen: FindingHistory;
  readonly names: ReturnType<typeof useDecisionNames>;
  readonly onAct: (deciding: Deciding) => void;
  readonly which: 'open' | 'past';
}

function Cards({ seen, names, onAct, which }: CardsProps): ReactNode {
  const isShown = (decision: { readonly state: string }): boolean => isOpen(decision) === (which === 'open');
  return (
    <>
      {seen.exceptions.filter(isShown).map((one) => (
        <ExceptionCard
          key={one.id}
          exception={one}
          names={names}
          titleAs="text"
          onAct={(verb, exception) => onAct({ kind: 'exception', verb, seen: exception })}
        />
      ))}
      {seen.attestations.filter(isShown).map((one) => (
        <AttestationCard
          key={one.id}
          attestation={one}
          names={names}
          titleAs="text"
          onEnd={(attestation) => onAct({ kind: 'attestation', seen: attestation })}
        />
      ))}
    </>
  );
}

/** Asked for, approved, or somebody’s word: it counts, or may yet. */
function isOpen({ state }: { readonly state: string }): boolean {
  return ['requested', 'approved', 'live'].includes(state);
}
