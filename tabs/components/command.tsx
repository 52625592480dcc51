import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './command.module.css';

const texts = {
  copy: { nl: 'Kopieer', en: 'Copy' },
  command: { nl: 'Opdracht voor PowerShell', en: 'Command for PowerShell' },
};

/** A command to paste, with a button that copies it. */
export function Command({ text }: { readonly text: string }): ReactNode {
  const { say } = useWords();
  return (
    <div className={styles['command']}>
      {/* It scrolls sideways: whoever uses the keyboard has to get to its end. */}
      <pre tabIndex={0} role="group" aria-label={say(texts.command)}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} label={say(texts.copy)} />
    </div>
  );
}
