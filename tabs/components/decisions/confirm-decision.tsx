import type { ReactNode } from 'react';
import type { OperationName } from '../../api/client.ts';
import { useStale } from '../../api/use-api.ts';
import { useSend } from '../../api/use-send.ts';
import { versionTag } from '../../api/version-tag.ts';
import { useWords } from '../../text/use-words.ts';
import { ActDialog } from '../act-dialog.tsx';
import { Notice } from '../notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { confirmTexts, type DecisionVerb } from './confirm-texts.ts';
import { decisionTexts as texts } from './decision-texts.ts';

interface Decided {
  readonly id: string;
  readonly version: number;
}

interface ConfirmDecisionProps {
  readonly verb: DecisionVerb;
  /** As the reader saw it; what somebody else made of it meanwhile comes in here. */
  readonly decision: Decided;
  /** Whether it can still be done with what it is by now. */
  readonly isPossible: boolean;
  /** Read again afterwards, and where somebody else was first. */
  readonly reads: readonly OperationName[];
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}

/** Says what a decision brings about, and takes it. Where somebody else changed it first, what it became is shown before anything else. */
export function ConfirmDecision({ verb, decision, isPossible, reads, children, onClose, onDecided }: ConfirmDecisionProps): ReactNode {
  const { say } = useWords();
  const stale = useStale();
  const { send, isSending, problem } = useSend(verb, reads);
  const words = confirmTexts[verb];
  const decide = async (): Promise<void> => {
    if (isSending) return;
    const done = await send({ params: { id: decision.id }, seen: versionTag(decision) });
    if (done === null) await stale(...reads);
    else onDecided();
  };
  const isOutrun = problem?.code === 'changed-meanwhile' || problem?.code === 'already-settled';
  return (
    <ActDialog
      title={say(words.title)}
      act={isPossible ? { label: say(words.act), isSending, run: () => void decide() } : null}
      cancel={say(isPossible ? texts.cancel : texts.close)}
      onClose={onClose}
    >
      <p>{say(words.about)}</p>
      {children}
      {isOutrun && (
        <Notice intent="warning" title={say(texts.outrun)}>
          {say(isPossible ? texts.outrunLook : texts.outrunOver)}
        </Notice>
      )}
      {problem !== null && !isOutrun && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}
