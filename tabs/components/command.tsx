import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useAnnounce } from './announce.tsx';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import styles from './command.module.css';

const texts = {
  copy: { nl: 'Kopieer', en: 'Copy' },
  copied: { nl: 'Gekopieerd', en: 'Copied' },
  command: { nl: 'Opdracht voor PowerShell', en: 'Command for PowerShell' },
};

/** A command to paste, with a button that copies it. */
export function Command({ text }: { readonly text: string }): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Some hosts keep frames from the clipboard: the text can still be selected.
    await window.navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        announce(say(texts.copied));
      },
      () => setCopied(false),
    );
  };
  return (
    <div className={styles['command']}>
      {/* It scrolls sideways: whoever uses the keyboard has to get to its end. */}
      <pre tabIndex={0} role="group" aria-label={say(texts.command)}>
        <code>{text}</code>
      </pre>
      <Button size="small" icon={<Icon name={isCopied ? 'check' : 'copy'} size={16} />} onClick={() => void copy()}>
        {say(isCopied ? texts.copied : texts.copy)}
      </Button>
    </div>
  );
}
