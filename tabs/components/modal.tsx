import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import styles from './modal.module.css';

const close = { nl: 'Sluiten', en: 'Close' };

interface ModalProps {
  readonly title: string;
  /** Escape and the cross too. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question on top of the page. The browser’s own dialog keeps the focus inside, and gives it back to where it came from. */
export function Modal({ title, onClose, children }: ModalProps): ReactNode {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // While it still stands in the page: else the focus would be lost.
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles['modal']} aria-labelledby={id} onClose={onClose}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles['close']} aria-label={say(close)} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** The buttons below. */
export function ModalActions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['actions']}>{children}</div>;
}
