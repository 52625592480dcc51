import type { ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import type { Attestation, Exception } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { versionTag } from '../../api/version-tag.ts';
import type { Decided } from '../../components/decisions/decide.tsx';
import { attestationReads, exceptionReads } from '../../components/decisions/decision-reads.ts';
import { JudgedAgainNotice } from '../../components/decisions/judged-again-notice.tsx';
import type { JudgedAgain } from '../../components/decisions/use-judged-again.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { deviationsTexts as texts } from './deviations-texts.ts';

export interface WhatWasDone extends Decided {
  /** What takes it back; left out where nothing can. */
  readonly undo?: { readonly kind: 'exception'; readonly made: Exception } | { readonly kind: 'attestation'; readonly made: Attestation };
}

interface ToldProps {
  readonly done: WhatWasDone;
  readonly state: JudgedAgain;
  readonly onUndone: (done: WhatWasDone) => void;
}

/** What was just done, how far the record shows it, and a way back. */
export function Told({ done, state, onUndone }: ToldProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const exception = useSend('endException', exceptionReads);
  const attestation = useSend('endAttestation', attestationReads);
  const problem = exception.problem ?? attestation.problem;
  const { undo } = done;
  const takeBack = async (): Promise<void> => {
    if (undo === undefined) return;
    const asked = { params: { id: undo.made.id }, seen: versionTag(undo.made) };
    const isBack = (undo.kind === 'exception' ? await exception.send(asked) : await attestation.send(asked)) !== null;
    if (isBack) onUndone({ text: texts.undone, counts: done.counts });
  };
  const mayUndo = undo !== undefined && may(undo.kind === 'exception' ? 'exception.end' : 'attestation.end');
  return (
    <>
      <JudgedAgainNotice
        state={state}
        undo={
          mayUndo && (
            <SendButton size="small" isSending={exception.isSending || attestation.isSending} onClick={() => void takeBack()}>
              {say(texts.undo)}
            </SendButton>
          )
        }
      >
        {say(done.text)}
      </JudgedAgainNotice>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
}
