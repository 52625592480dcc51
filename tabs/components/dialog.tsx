import { Button } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import styles from './dialog.module.css';

const texts = { close: { nl: 'Sluiten', en: 'Close' } };

interface DialogProps {
  readonly title: string;
  /** However it was closed: by a button, or with Escape. Whoever shows the dialog takes it away then. */
  readonly onClose: () => void;
  /** Buttons, the one that does something first; `close` closes and gives the focus back to where it came from. */
  readonly actions: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Asks for one thing before the page goes on: the browser's own dialog, which keeps the focus and closes with Escape. It is there as long as it is open. */
export function Dialog({ title, onClose, actions, children }: DialogProps): ReactNode {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    // What it is about is heard before its buttons.
    heading.current?.focus();
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClose}>
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <Button appearance="subtle" aria-label={say(texts.close)} icon={<Icon name="close" />} onClick={close} />
        </div>
        <div className={styles['body']}>{children}</div>
        <div className={styles['actions']}>{actions(close)}</div>
      </div>
    </dialog>
  );
}
