import { useState, type ReactNode } from 'react';
import { platformIds } from '../../../src/model/platform.ts';
import type { AnswerOf } from '../../api/client.ts';
import { useMay } from '../../api/me.ts';
import { useSend } from '../../api/use-send.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { LastRead } from './last-read.tsx';
import { PlatformChecks } from './platform-checks.tsx';
import { settingsTexts as texts } from './settings-texts.ts';
import styles from './connections.module.css';

/** Whether all is in place that reading the tenants stands on. */
export function ConnectionsPart(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  return (
    <Section title={say(texts.connections)} lead={say(may('connection.check') ? texts.connectionsLead : texts.onlyTechnicians)}>
      {may('connection.check') && <Doctor />}
      <LastRead />
    </Section>
  );
}

function Doctor(): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { send, isSending, problem } = useSend('checkConnections', []);
  const [checks, setChecks] = useState<AnswerOf<'checkConnections'>['checks'] | null>(null);
  const test = async (): Promise<void> => {
    const came = await send({});
    if (came === null) return;
    setChecks(came.checks);
    const open = came.checks.filter(({ outcome }) => outcome !== 'ok').length;
    announce(open === 0 ? fill(texts.allFine, { count: came.checks.length }) : fill(texts.toDo, { count: open }));
  };
  const button = (
    <SendButton appearance={checks === null ? 'primary' : 'secondary'} isSending={isSending} onClick={() => void test()}>
      {say(isSending ? texts.checking : checks === null ? texts.check : texts.checkAgain)}
    </SendButton>
  );
  return (
    <div className={styles['doctor']}>
      {problem !== null && <ProblemNotice problem={problem} />}
      {checks === null && (
        <EmptyState title={say(texts.notTested)} icon="link" action={button}>
          {say(texts.notTestedAbout)}
        </EmptyState>
      )}
      {checks !== null && (
        <>
          <div className={styles['platforms']}>
            {platformIds
              .map((platform) => ({ platform, own: checks.filter((one) => one.platform === platform) }))
              .filter(({ own }) => own.length > 0)
              .map(({ platform, own }) => (
                <PlatformChecks key={platform} platform={platform} checks={own} />
              ))}
          </div>
          <div>{button}</div>
        </>
      )}
    </div>
  );
}
