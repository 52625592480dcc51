import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { SendButton } from './send-button.tsx';
import styles from './save-bar.module.css';

const texts = {
  title: { nl: 'Nog niet bewaard', en: 'Not saved yet' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
};

interface SaveBarProps {
  /** What was changed and is not kept yet, in a few words. */
  readonly about: string;
  readonly save: string;
  readonly isSending: boolean;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

/** Stays in sight while something was changed and not kept yet. */
export function SaveBar({ about, save, isSending, onSave, onUndo }: SaveBarProps): ReactNode {
  const { say } = useWords();
  return (
    <section className={styles['bar']} aria-label={say(texts.title)}>
      <p role="status">{about}</p>
      <div className={styles['actions']}>
        <SendButton appearance="primary" isSending={isSending} onClick={onSave}>
          {save}
        </SendButton>
        <Button onClick={onUndo}>{say(texts.undo)}</Button>
      </div>
    </section>
  );
}
