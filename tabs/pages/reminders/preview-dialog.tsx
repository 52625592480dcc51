import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import type { Reminder } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

interface PreviewDialogProps {
  readonly reminder: Reminder;
  readonly onClose: () => void;
}

/** What the card would say now. */
export function PreviewDialog({ reminder, onClose }: PreviewDialogProps): ReactNode {
  const { say } = useWords();
  const { data, problem } = useRead('previewCard', { params: { reminder: reminder.id } });
  return (
    <Dialog title={say(texts.previewTitle)} onClose={onClose} actions={(close) => <Button onClick={close}>{say(texts.close)}</Button>}>
      <p className={styles['soft']}>{say(texts.previewAbout)}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && (
        <div className={styles['preview']} lang={reminder.card?.locale}>
          <h3>{data.title}</h3>
          {data.lines.map((line, index) => (
            <Line key={`${index} ${line.text}`} line={line} />
          ))}
        </div>
      )}
    </Dialog>
  );
}

function Line({ line: { kind, text, detail, state } }: { readonly line: AnswerOf<'previewCard'>['lines'][number] }): ReactNode {
  if (kind === 'heading') return <h4>{text}</h4>;
  if (kind === 'text') return <p>{text}</p>;
  return (
    <p className={styles['point']}>
      {state !== null && <strong>{state}: </strong>}
      {text}
      {detail !== null && <span className={styles['detail']}>{detail}</span>}
    </p>
  );
}
