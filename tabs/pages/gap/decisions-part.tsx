import { useRef, useState, type ReactNode } from 'react';
import type { Finding, FindingHistory } from '../../api/operations.ts';
import { AttestationCard } from '../../components/decisions/attestation-card.tsx';
import { confirmTexts } from '../../components/decisions/confirm-texts.ts';
import { useDecisionNames } from '../../components/decisions/decision-place.ts';
import { decisionTexts } from '../../components/decisions/decision-texts.ts';
import { ExceptionCard } from '../../components/decisions/exception-card.tsx';
import { JudgedAgainNotice } from '../../components/decisions/judged-again-notice.tsx';
import { useJudgedAgain } from '../../components/decisions/use-judged-again.ts';
import { Section } from '../../components/section.tsx';
import type { Localized } from '../../../src/model/language.ts';
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
  const [told, setTold] = useState<Localized | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const live = seen.exceptions.filter(({ state }) => state === 'requested' || state === 'approved');
  const liveWords = seen.attestations.filter(({ state }) => state === 'live');
  const past = seen.exceptions.filter((one) => !live.includes(one));
  const pastWords = seen.attestations.filter((one) => !liveWords.includes(one));
  const isAttestable = finding.outcome === 'unknown' || finding.outcome === 'instruct';

  /** The button that was pressed may be gone: what became of it takes the focus. */
  const tell = (text: Localized, judges: 'judged-again' | 'not-judged'): void => {
    setTold(text);
    place.current?.focus();
    if (judges === 'judged-again') void judged.follow();
  };

  if (told === null && finding.outcome !== 'gap' && !isAttestable && seen.exceptions.length + seen.attestations.length === 0) return null;
  return (
    <Section
      title={say(isAttestable ? texts.attestation : texts.deviation)}
      lead={say(isAttestable ? texts.attestAbout : texts.decisionsAbout)}
    >
      <div ref={place} tabIndex={-1} className={styles['decisions']}>
        {told !== null && <JudgedAgainNotice state={judged.state}>{say(told)}</JudgedAgainNotice>}
        {live.map((exception) => (
          <ExceptionCard
            key={exception.id}
            exception={exception}
            names={names}
            titleAs="text"
            onDecided={(verb) =>
              tell(
                confirmTexts[verb].done,
                verb === 'refuseException' || (exception.state === 'requested' && verb === 'endException') ? 'not-judged' : 'judged-again',
              )
            }
          />
        ))}
        {liveWords.map((attestation) => (
          <AttestationCard
            key={attestation.id}
            attestation={attestation}
            names={names}
            titleAs="text"
            onEnded={() => tell(confirmTexts.endAttestation.done, 'judged-again')}
          />
        ))}
        {live.length + liveWords.length === 0 && <p>{say(texts.noDecisions)}</p>}
        {isLatest && (
          <AskHere
            seen={seen}
            finding={finding}
            hasLive={live.length > 0 || liveWords.length > 0}
            onAsked={() => tell(decisionTexts.asked, 'not-judged')}
            onAttested={() => tell(decisionTexts.attested, 'judged-again')}
          />
        )}
        {past.length + pastWords.length > 0 && (
          <details className={styles['earlier']}>
            <summary>{say(texts.earlier)}</summary>
            <div className={styles['decisions']}>
              {past.map((exception) => (
                <ExceptionCard key={exception.id} exception={exception} names={names} titleAs="text" onDecided={() => undefined} />
              ))}
              {pastWords.map((attestation) => (
                <AttestationCard key={attestation.id} attestation={attestation} names={names} titleAs="text" onEnded={() => undefined} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}
