import type { ReactNode } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import type { PopulationDefinition } from '../../api/operations.ts';
import type { Draft } from '../../api/use-draft.ts';
import { useSend } from '../../api/use-send.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { rowsOf, wantedOf } from './mapping.ts';
import { populationsTexts as texts } from './populations-texts.ts';

interface ConfirmingProps {
  readonly counting: AnswerOf<'getPopulations'>;
  readonly draft: Draft<readonly PopulationDefinition[]>;
  readonly reload: () => Promise<unknown>;
  readonly onConfirmed: () => void;
}

/** Puts somebody's name under the division; what somebody else confirmed meanwhile is not overwritten unseen. */
export function Confirming({ counting, draft, reload, onConfirmed }: ConfirmingProps): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { send, isSending, problem, forgetProblem } = useSend('confirmPopulations', [
    'getPopulations',
    'suggestPopulations',
    'getLatestJob',
  ]);
  const made = draft.value ?? [];
  const changes = draft.isChanged ? rowsOf(counting.definitions, made).filter(({ state }) => state !== 'same').length : 0;
  const confirm = async (): Promise<void> => {
    const kept = await send({ body: { definitions: wantedOf(made) }, seen: draft.tag });
    if (kept === null) {
      await reload();
      return;
    }
    draft.drop();
    onConfirmed();
    announce(say(texts.confirmed));
  };
  const isConflict = problem?.code === 'changed-meanwhile';
  const canConfirm = changes === 0 && counting.confirmedBy === null && made.length > 0;
  return (
    <>
      {problem !== null && !isConflict && <ProblemNotice problem={problem} />}
      {isConflict && (
        <ChangedMeanwhile
          onLook={() => {
            draft.drop();
            forgetProblem();
          }}
          onGoOn={() => {
            draft.rebase();
            forgetProblem();
          }}
        />
      )}
      {changes > 0 && !isConflict && (
        <SaveBar
          about={fill(texts.changes, { count: changes })}
          save={say(isSending ? texts.confirming : texts.confirm)}
          isSending={isSending}
          onSave={() => void confirm()}
          onUndo={draft.drop}
        />
      )}
      {canConfirm && (
        <div>
          <SendButton appearance="primary" isSending={isSending} onClick={() => void confirm()}>
            {say(isSending ? texts.confirming : texts.confirm)}
          </SendButton>
        </div>
      )}
    </>
  );
}
