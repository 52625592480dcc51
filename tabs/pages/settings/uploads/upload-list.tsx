import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import { useMay } from '../../../api/me.ts';
import type { Upload } from '../../../api/operations.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { ActDialog } from '../../../components/act-dialog.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { sizeParts } from './upload-queue.ts';
import { uploadTexts as texts } from './uploads-texts.ts';
import { useRemoveUpload } from './use-remove-upload.ts';
import styles from './uploads.module.css';

/** The exports that count, and a way to have one count no more. */
export function UploadList({ uploads }: { readonly uploads: readonly Upload[] }): ReactNode {
  const { say, fill, number, moment } = useWords();
  const may = useMay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<Upload | null>(null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles['listTitle']}>
        {say(texts.list)}
      </h3>
      {uploads.length === 0 && (
        <EmptyState title={say(texts.none)} icon="upload">
          {say(texts.noneAbout)}
        </EmptyState>
      )}
      <ul className={styles['uploads']}>
        {uploads.map((upload) => {
          const size = sizeParts(upload.bytes);
          return (
            <li key={upload.id}>
              <div>
                <strong>{upload.name}</strong>
                <p>
                  {platformNames[upload.platform]} · {`${number(size.value)} ${size.unit}`} ·{' '}
                  {fill(texts.by, { name: upload.uploadedBy, moment: moment(upload.uploadedAt) })}
                </p>
              </div>
              {may('upload.remove') && (
                <Button
                  size="small"
                  aria-label={fill(texts.ofFile, { what: say(texts.remove), name: upload.name })}
                  onClick={() => setRemoved(upload)}
                >
                  {say(texts.remove)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {removed !== null && <RemoveDialog upload={removed} onClose={() => setRemoved(null)} onRemoved={() => heading.current?.focus()} />}
    </>
  );
}

interface RemoveDialogProps {
  readonly upload: Upload;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

function RemoveDialog({ upload: { id, name }, onClose, onRemoved }: RemoveDialogProps): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { remove, isSending, problem } = useRemoveUpload();
  const confirm = async (close: () => void): Promise<void> => {
    if ((await remove(id)) === 'failed') return;
    announce(say(texts.undone));
    close();
    onRemoved();
  };
  return (
    <ActDialog
      title={say(texts.removeTitle)}
      act={{ label: say(texts.removeYes), isSending, run: (close) => void confirm(close) }}
      cancel={say(texts.removeNo)}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>{fill(texts.removeAbout, { name })}</p>
    </ActDialog>
  );
}
