import type { ReactNode } from 'react';
import { useMay } from '../../../api/me.ts';
import { useAuditRun } from '../../../api/use-audit-run.ts';
import { useRead } from '../../../api/use-api.ts';
import { AuditProgress } from '../../../components/audit-progress.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { DropZone } from './drop-zone.tsx';
import { FileCard } from './file-card.tsx';
import { UploadList } from './upload-list.tsx';
import { uploadTexts as texts } from './uploads-texts.ts';
import { useUploads } from './use-uploads.ts';
import styles from './uploads.module.css';

/** Exports: first what they hold, then whether they count. */
export function UploadsPart(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { data, problem, reload } = useRead('listUploads', {});
  return (
    <Section title={say(texts.title)} lead={say(texts.lead)}>
      {may('upload.add') && <Adding />}
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && <UploadList uploads={data.uploads} />}
    </Section>
  );
}

function Adding(): ReactNode {
  const { say } = useWords();
  const { queue, look, keep, forget } = useUploads();
  const { job } = useAuditRun();
  return (
    <>
      <DropZone onFiles={look} />
      {queue.length > 0 && (
        <ul className={styles['files']} aria-label={say(texts.chosen)}>
          {queue.map((queued) => (
            <li key={queued.id}>
              <FileCard queued={queued} onKeep={() => void keep(queued)} onForget={() => forget(queued.id)} />
            </li>
          ))}
        </ul>
      )}
      {job !== null && job.state !== 'done' && <AuditProgress job={job} />}
    </>
  );
}
