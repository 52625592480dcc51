import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { useAnnounce } from './announce.tsx';
import { Icon } from './icon.tsx';

const copied = { nl: 'Gekopieerd', en: 'Copied' };

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text that stands on the page, to be pasted elsewhere. */
export function CopyButton({ text, label }: CopyButtonProps): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Some hosts keep frames from the clipboard: the text can still be selected.
    await window.navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        announce(say(copied));
      },
      () => setCopied(false),
    );
  };
  return (
    <Button size="small" icon={<Icon name={isCopied ? 'check' : 'copy'} size={16} />} onClick={() => void copy()}>
      {isCopied ? say(copied) : label}
    </Button>
  );
}
