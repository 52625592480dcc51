import type { ReactNode } from 'react';
import type { Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { ActDialog } from '../../components/act-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../text/use-words.ts';
import { nameOf } from './reminder-name.ts';
import { remindersTexts as texts } from './reminders-texts.ts';

interface RemoveDialogProps {
  readonly reminder: Reminder;
  readonly onClose: () => void;
}

export function RemoveDialog({ reminder, onClose }: RemoveDialogProps): ReactNode {
  const { say } = useWords();
  const { send, isSending, problem } = useSend('removeReminder', ['listReminders', 'getReminder']);
  const remove = async (close: () => void): Promise<void> => {
    if ((await send({ params: { reminder: reminder.id } })) !== null) close();
  };
  return (
    <ActDialog
      title={`${say(texts.remove)}: ${nameOf(reminder, say)}`}
      act={{ label: say(texts.remove), isSending, run: (close) => void remove(close) }}
      cancel={say(texts.cancel)}
      onClose={onClose}
    >
      <p>{say(texts.removeAbout)}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}
