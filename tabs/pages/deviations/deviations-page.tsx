import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Exception } from '../../api/operations.ts';
import { Decide, type Deciding } from '../../components/decisions/decide.tsx';
import { useDecisionNames } from '../../components/decisions/decision-place.ts';
import { decisionTexts } from '../../components/decisions/decision-texts.ts';
import { useJudgedAgain } from '../../components/decisions/use-judged-again.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { AskAny, AttestAny } from './ask-any.tsx';
import { DecisionSections } from './decision-sections.tsx';
import { deviationsTexts as texts } from './deviations-texts.ts';
import { DeviationsActions } from './deviations-actions.tsx';
import { Told, type WhatWasDone } from './told.tsx';
import { useDeviations } from './use-deviations.ts';
import styles from './deviations.module.css';

type Open = { readonly kind: 'exception'; readonly before: Exception | null } | { readonly kind: 'attestation' } | null;

/** What was accepted for a while and what was seen: to decide about, to end, to ask for again. */
export function DeviationsPage(): ReactNode {
  const { say } = useWords();
  const { lists, decisions, isEmpty, problem, reload } = useDeviations();
  const names = useDecisionNames();
  const judged = useJudgedAgain();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<WhatWasDone | null>(null);
  const top = useRef<HTMLDivElement>(null);

  /** The button that was pressed may be gone: what became of it takes the focus. */
  const tell = (what: WhatWasDone): void => {
    setOpen(null);
    setDeciding(null);
    setDone(what);
    top.current?.focus();
    if (what.counts === 'at-once') void judged.follow();
  };

  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      actions={
        <DeviationsActions onAsk={() => setOpen({ kind: 'exception', before: null })} onAttest={() => setOpen({ kind: 'attestation' })} />
      }
    >
      <div ref={top} tabIndex={-1} className={styles['told']}>
        {done !== null && <Told done={done} state={done.counts === 'at-once' ? judged.state : 'calm'} onUndone={tell} />}
      </div>
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {lists === undefined && problem === null && <Waiting />}
      {isEmpty && (
        <EmptyState title={say(texts.none)} icon="deviations" action={<Link href="/gaps">{say(texts.toGaps)}</Link>}>
          {say(texts.noneAbout)}
        </EmptyState>
      )}
      {lists !== undefined && !isEmpty && (
        <DecisionSections lists={lists} names={names} onAct={setDeciding} onAskAgain={(before) => setOpen({ kind: 'exception', before })} />
      )}
      {deciding !== null && <Decide deciding={deciding} {...decisions} names={names} onClose={() => setDeciding(null)} onDecided={tell} />}
      {open?.kind === 'exception' && (
        <AskAny
          before={open.before}
          onClose={() => setOpen(null)}
          onAsked={(made) => tell({ text: decisionTexts.asked, counts: 'later', undo: { kind: 'exception', made } })}
        />
      )}
      {open?.kind === 'attestation' && (
        <AttestAny
          onClose={() => setOpen(null)}
          onAttested={(made) => tell({ text: decisionTexts.attested, counts: 'at-once', undo: { kind: 'attestation', made } })}
        />
      )}
    </Page>
  );
}
