import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../api/me.ts';
import type { AuditRun } from '../../api/use-audit-run.ts';
import { Icon } from '../../components/icon.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { firstStepTexts as texts } from './first-step-texts.ts';
import { firstSteps, type FirstStep, type SchoolSoFar } from './steps-to-take.ts';
import styles from './first-steps.module.css';

interface FirstStepsProps {
  readonly soFar: SchoolSoFar;
  readonly run: AuditRun;
}

/** Leads whoever is here for the first time; gone once all is done. */
export function FirstSteps({ soFar, run }: FirstStepsProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const steps = firstSteps(soFar);
  if (steps.every(({ state }) => state === 'done')) return null;
  return (
    <section className={styles['steps']} aria-labelledby="first-steps">
      <h2 id="first-steps">{say(texts.title)}</h2>
      <p>{say(may('upload.add') ? texts.lead : texts.leadForOthers)}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} data-state={step.state} aria-current={step.state === 'next' ? 'step' : undefined}>
            <span className={styles['mark']} aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" size={16} /> : index + 1}
            </span>
            <div>
              <h3>
                {say(texts[step.id].title)}
                {step.state === 'done' && <span className={styles['done']}> – {say(texts.done)}</span>}
              </h3>
              <p>{say(texts[step.id].about)}</p>
              {step.state === 'next' && may('upload.add') && <StepAction id={step.id} run={run} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepAction({ id, run }: { readonly id: FirstStep['id']; readonly run: AuditRun }): ReactNode {
  const { say } = useWords();
  switch (id) {
    case 'connect':
      return <Link href="/settings">{say(texts.connect.action)}</Link>;
    case 'populations':
      return <Link href="/populations">{say(texts.populations.action)}</Link>;
    case 'audit':
      return (
        <SendButton appearance="primary" isSending={run.isRunning} onClick={() => void run.start()}>
          {say(texts.audit.action)}
        </SendButton>
      );
  }
}
