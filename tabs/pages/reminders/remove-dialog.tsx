import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SendButton } from '../../components/send-button.tsx';
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
  return (
    <Dialog
      title={`${say(texts.remove)}: ${nameOf(reminder, say)}`}
      onClose={onClose}
      actions={(close) => (
        <>
          <SendButton
            appearance="primary"
            isSending={isSending}
            onClick={() => void send({ params: { reminder: reminder.id } }).then((gone) => (gone === null ? undefined : close()))}
          >
            {say(texts.remove)}
          </SendButton>
          <Button onClick={close}>{say(texts.cancel)}</Button>
        </>
      )}
    >
      <p>{say(texts.removeAbout)}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
