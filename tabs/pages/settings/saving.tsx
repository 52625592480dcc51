import type { ReactNode } from 'react';
import type { Draft } from '../../api/use-draft.ts';
import type { Problem } from '../../api/problem.ts';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { useWords } from '../../text/use-words.ts';

const texts = {
  changed: { nl: 'Er is iets gewijzigd en nog niet bewaard', en: 'Something was changed and is not saved yet' },
  save: { nl: 'Bewaar', en: 'Save' },
  saving: { nl: 'Bezig met bewaren', en: 'Saving' },
};

interface SavingProps {
  readonly draft: Pick<Draft<unknown>, 'isChanged' | 'drop' | 'rebase'>;
  readonly isSending: boolean;
  readonly refused: Problem | null;
  readonly forgetRefusal: () => void;
  readonly save: () => Promise<void>;
}

/** Saves what was changed; what somebody else saved meanwhile is not overwritten unseen. */
export function Saving({ draft, isSending, refused, forgetRefusal, save }: SavingProps): ReactNode {
  const { say } = useWords();
  const isConflict = refused?.code === 'changed-meanwhile';
  const after = (act: () => void) => () => {
    act();
    forgetRefusal();
  };
  return (
    <>
      {refused !== null && !isConflict && <ProblemNotice problem={refused} />}
      {isConflict && <ChangedMeanwhile onLook={after(draft.drop)} onGoOn={after(draft.rebase)} />}
      {draft.isChanged && !isConflict && (
        <SaveBar
          about={say(texts.changed)}
          save={say(isSending ? texts.saving : texts.save)}
          isSending={isSending}
          onSave={() => void save()}
          onUndo={after(draft.drop)}
        />
      )}
    </>
  );
}
