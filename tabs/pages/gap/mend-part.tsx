import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inShort, stepsOf } from '../../../src/text/finding-words.ts';
import { settableNames } from '../../../src/text/phrases.ts';
import { useMay } from '../../api/me.ts';
import type { Finding } from '../../api/operations.ts';
import { AuditProgress } from '../../components/audit-progress.tsx';
import { Command } from '../../components/command.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import { useCheckNow } from './use-check-now.ts';
import styles from './mend-part.module.css';

interface MendPartProps {
  readonly finding: Finding;
  readonly isLatest: boolean;
}

/** What an administrator does about it, step by step or in one command; and then whether it worked. */
export function MendPart({ finding, isLatest }: MendPartProps): ReactNode {
  const { say, fill, locale } = useWords();
  const { command, link, settable } = finding.remedy;
  const steps = stepsOf(finding, locale);
  const short = inShort(finding, locale);
  if (steps.length === 0 && command === null && short === '') return null;
  return (
    <Section
      title={say(finding.outcome === 'unknown' ? texts.findOut : texts.mend)}
      lead={finding.outcome === 'unknown' ? undefined : fill(texts.settable, { where: say(settableNames[settable]) })}
      action={link !== null && <OutsideLink href={link}>{say(texts.toAdmin)}</OutsideLink>}
    >
      <div className={styles['mend']}>
        {steps.length === 0 && short !== '' && <p>{short}</p>}
        {steps.length > 0 && (
          <ol className={styles['steps']}>
            {steps.map((step, index) => (
              <li key={`${index} ${step}`}>{step}</li>
            ))}
          </ol>
        )}
        {command !== null && (
          <div>
            {steps.length > 0 && <h3>{say(texts.orCommand)}</h3>}
            <Command text={command} />
          </div>
        )}
        {isLatest && <CheckNow />}
      </div>
    </Section>
  );
}

function CheckNow(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const run = useCheckNow();
  if (!may('audit.start')) return <p className={styles['after']}>{say(texts.nextAudit)}</p>;
  return (
    <>
      {run.problem !== null && <ProblemNotice problem={run.problem} retry={() => void run.start()} />}
      {run.job !== null && run.job.state !== 'done' && <AuditProgress job={run.job} />}
      <p className={styles['after']}>
        {say(texts.nextAudit)}{' '}
        <Button
          size="small"
          disabledFocusable={run.isRunning}
          icon={run.isRunning ? <Spinner /> : <Icon name="refresh" size={16} />}
          onClick={() => void run.start()}
        >
          {say(run.isRunning ? texts.checking : texts.checkNow)}
        </Button>
      </p>
    </>
  );
}
