import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Localized } from '../../src/model/language.ts';
import { platformNames } from '../../src/model/platform.ts';
import type { Job } from '../api/operations.ts';
import { useWords } from '../text/use-words.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './audit-progress.module.css';

type Stage = Job['stages'][number];

const texts = {
  title: { nl: 'Bezig met controleren', en: 'Checking' },
  failed: { nl: 'De controle is niet gelukt', en: 'The audit did not work' },
  judge: { nl: 'Beoordelen', en: 'Judging' },
  read: { nl: '{count, number} gegevens gelezen', en: '{count, number} items read' },
} as const satisfies Record<string, Localized>;

const stateTexts: Readonly<Record<Stage['state'], Localized>> = {
  waiting: { nl: 'wacht', en: 'waiting' },
  running: { nl: 'bezig', en: 'under way' },
  done: { nl: 'klaar', en: 'done' },
  failed: { nl: 'niet gelukt', en: 'did not work' },
};

const stateIcons: Readonly<Record<Stage['state'], IconName>> = { waiting: 'history', running: 'refresh', done: 'check', failed: 'gaps' };

/** How far an audit is, stage by stage, and why a stage failed. */
export function AuditProgress({ job }: { readonly job: Job }): ReactNode {
  const { say } = useWords();
  const done = job.stages.filter(({ state }) => state === 'done').length;
  const title = say(job.state === 'failed' ? texts.failed : texts.title);
  return (
    <section className={styles['progress']} aria-label={title}>
      <p className={styles['title']}>{title}</p>
      {job.state !== 'failed' && <ProgressBar value={done + 0.1} max={job.stages.length + 0.1} aria-label={title} />}
      <ul>
        {job.stages.map((stage) => (
          <StageLine key={stage.stage} stage={stage} />
        ))}
      </ul>
    </section>
  );
}

function StageLine({ stage: { stage, state, parts, problem } }: { readonly stage: Stage }): ReactNode {
  const { say, fill, wording } = useWords();
  const count = parts.reduce((sum, { done }) => sum + done, 0);
  return (
    <li data-state={state}>
      <Icon name={stateIcons[state]} size={16} />
      <span>
        <strong>{stage === 'judge' ? say(texts.judge) : platformNames[stage]}</strong> – {say(stateTexts[state])}
        {count > 0 && `, ${fill(texts.read, { count })}`}
        {problem !== null && <span className={styles['problem']}>{wording(problem)}</span>}
      </span>
    </li>
  );
}
