import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useAnnounce } from '../../../components/announce.tsx';
import { Card } from '../../../components/card.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { RecognisedPart } from './recognised-part.tsx';
import { sendableName, sizeParts, type QueuedFile } from './upload-queue.ts';
import { uploadTexts as texts } from './uploads-texts.ts';
import { useRemoveUpload } from './use-remove-upload.ts';
import styles from './uploads.module.css';

interface FileCardProps {
  readonly queued: QueuedFile;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** A file that was chosen: how far it is, what it holds, and whether it shall count. */
export function FileCard({ queued, onKeep, onForget }: FileCardProps): ReactNode {
  const { say, fill, number } = useWords();
  const { file, now } = queued;
  const heading = useRef<HTMLHeadingElement>(null);
  const size = sizeParts(file.size);
  const named = (what: string): string => fill(texts.ofFile, { what, name: file.name });
  useTelling(queued, heading);
  return (
    <Card edge={now.step === 'failed' ? 'high' : 'calm'}>
      <h3 ref={heading} tabIndex={-1} className={styles['fileName']}>
        <span>{file.name}</span> <small>{`${number(size.value)} ${size.unit}`}</small>
      </h3>
      {(now.step === 'looking' || now.step === 'keeping') && <Progress queued={queued} sent={now.sent} />}
      {now.step === 'failed' && <ProblemNotice problem={now.problem} />}
      {'recognised' in now && now.recognised !== null && now.step !== 'kept' && (
        <RecognisedPart recognised={now.recognised} name={sendableName(file.name)} />
      )}
      {now.step === 'kept' ? (
        <Kept uploadId={now.uploadId} name={file.name} onGone={onForget} />
      ) : (
        <div className={styles['fileActions']}>
          {(now.step === 'seen' || (now.step === 'failed' && now.recognised !== null)) && (
            <Button appearance="primary" aria-label={named(say(texts.keep))} onClick={onKeep}>
              {say(now.step === 'seen' ? texts.keep : texts.retry)}
            </Button>
          )}
          <Button aria-label={named(say(now.step === 'looking' || now.step === 'keeping' ? texts.stop : texts.forget))} onClick={onForget}>
            {say(now.step === 'looking' || now.step === 'keeping' ? texts.stop : texts.forget)}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Tells what a file holds once that is known, and keeps the focus where its buttons came and went. */
function useTelling({ file, now }: QueuedFile, heading: { readonly current: HTMLElement | null }): void {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const before = useRef(now.step);
  useEffect(() => {
    if (before.current === now.step) return;
    before.current = now.step;
    if (now.step === 'keeping') heading.current?.focus();
    if (now.step === 'kept') announce(fill(texts.ofFile, { what: say(texts.kept), name: file.name }));
    if (now.step === 'seen') announce(fill(texts.ofFile, { what: say(texts.holds), name: file.name }));
  }, [announce, say, fill, now.step, file.name, heading]);
}

function Progress({ queued: { file, now }, sent }: { readonly queued: QueuedFile; readonly sent: number }): ReactNode {
  const { fill, say } = useWords();
  const label = fill(now.step === 'keeping' ? texts.keeping : texts.looking, { name: file.name });
  // Of reading nobody can say how far it is.
  const isSent = sent >= 1;
  return (
    <div className={styles['progress']}>
      <ProgressBar thickness="large" aria-label={label} {...(!isSent && { value: sent, max: 1 })} />
      <span>{isSent ? say(texts.reading) : fill(texts.sent, { percent: Math.round(sent * 100) })}</span>
    </div>
  );
}

interface KeptProps {
  readonly uploadId: string;
  readonly name: string;
  readonly onGone: () => void;
}

function Kept({ uploadId, name, onGone }: KeptProps): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { remove, isSending, problem } = useRemoveUpload();
  const undo = async (): Promise<void> => {
    if ((await remove(uploadId)) === 'failed') return;
    announce(say(texts.undone));
    onGone();
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Notice intent="success" title={say(texts.kept)}>
        {say(texts.keptAbout)}
      </Notice>
      <div className={styles['fileActions']}>
        <SendButton isSending={isSending} aria-label={fill(texts.ofFile, { what: say(texts.undo), name })} onClick={() => void undo()}>
          {say(texts.undo)}
        </SendButton>
        <Button onClick={onGone}>{say(texts.ok)}</Button>
      </div>
    </>
  );
}
