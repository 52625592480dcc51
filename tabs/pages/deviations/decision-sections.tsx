import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { Exception } from '../../api/operations.ts';
import { AttestationCard } from '../../components/decisions/attestation-card.tsx';
import type { Deciding } from '../../components/decisions/decide.tsx';
import type { DecisionNames } from '../../components/decisions/decision-place.ts';
import { ExceptionCard } from '../../components/decisions/exception-card.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import type { Decision, DecisionLists } from './decision-lists.ts';
import { deviationsTexts as texts } from './deviations-texts.ts';
import styles from './deviations.module.css';

interface DecisionSectionsProps {
  readonly lists: DecisionLists;
  readonly names: DecisionNames;
  readonly onAct: (deciding: Deciding) => void;
  readonly onAskAgain: (before: Exception) => void;
}

/** What waits for a decision first, what counts no more last. */
export function DecisionSections({ lists, ...around }: DecisionSectionsProps): ReactNode {
  const { say, fill, number } = useWords();
  const [isPastOpen, setPastOpen] = useState(false);
  const { toDecide, endsSoon, approved, attested, past } = lists;
  return (
    <>
      <Section title={say(texts.toDecide)} count={number(toDecide.length)} lead={say(texts.toDecideAbout)}>
        {toDecide.length === 0 && <p className={styles['nothing']}>{say(texts.nothingToDecide)}</p>}
        <Cards decisions={toDecide.map((exception) => ({ kind: 'exception', exception }))} {...around} />
      </Section>
      {endsSoon.length > 0 && (
        <Section title={say(texts.endsSoon)} count={number(endsSoon.length)} lead={say(texts.endsSoonAbout)}>
          <Cards decisions={endsSoon} {...around} />
        </Section>
      )}
      {approved.length > 0 && (
        <Section title={say(texts.approved)} count={number(approved.length)}>
          <Cards decisions={approved.map((exception) => ({ kind: 'exception', exception }))} {...around} />
        </Section>
      )}
      {attested.length > 0 && (
        <Section title={say(texts.attested)} count={number(attested.length)} lead={say(texts.attestedAbout)}>
          <Cards decisions={attested.map((attestation) => ({ kind: 'attestation', attestation }))} {...around} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={say(texts.past)} count={number(past.length)} lead={say(texts.pastAbout)}>
          {isPastOpen ? (
            <Cards decisions={past} {...around} />
          ) : (
            <Button onClick={() => setPastOpen(true)}>{fill(texts.showPast, { count: past.length })}</Button>
          )}
        </Section>
      )}
    </>
  );
}

interface CardsProps extends Omit<DecisionSectionsProps, 'lists'> {
  readonly decisions: readonly Decision[];
}

function Cards({ decisions, names, onAct, onAskAgain }: CardsProps): ReactNode {
  return (
    <ul className={styles['cards']}>
      {decisions.map((decision) =>
        decision.kind === 'exception' ? (
          <li key={decision.exception.id}>
            <ExceptionCard
              exception={decision.exception}
              names={names}
              titleAs="link"
              onAct={(verb, seen) => onAct({ kind: 'exception', verb, seen })}
              onAskAgain={onAskAgain}
            />
          </li>
        ) : (
          <li key={decision.attestation.id}>
            <AttestationCard
              attestation={decision.attestation}
              names={names}
              titleAs="link"
              onEnd={(seen) => onAct({ kind: 'attestation', seen })}
            />
          </li>
        ),
      )}
    </ul>
  );
}
