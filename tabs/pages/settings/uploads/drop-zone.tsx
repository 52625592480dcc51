import { Button } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { uploadTexts as texts } from './uploads-texts.ts';
import styles from './uploads.module.css';

/** Takes files that are dragged to it; the button in it does the same for whoever does not drag. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={styles['zone']}
      data-over={isOver}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="upload" size={32} />
      <p className={styles['zoneTitle']}>{say(isOver ? texts.dropNow : texts.drop)}</p>
      <p>{say(texts.dropAbout)}</p>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {say(texts.choose)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say(texts.choose)}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen once more after it was mended.
          target.value = '';
        }}
      />
    </div>
  );
}
