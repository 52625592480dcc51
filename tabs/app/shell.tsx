import { useEffect, type ReactNode } from 'react';
import { useRead } from '../api/use-api.ts';
import { Announcer } from '../components/announce.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Waiting } from '../components/waiting.tsx';
import { usePlaced } from '../host/surroundings.ts';
import { SignOutButton } from '../sign-in/sign-out-button.tsx';
import { useWords } from '../text/use-words.ts';
import { Alone } from './alone.tsx';
import { ArrivalProvider } from './arrival-provider.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { MeContext } from '../api/me.ts';
import { Navigation } from './navigation.tsx';
import { PageOutlet } from './page-outlet.tsx';
import { SandboxBanner } from './sandbox-banner.tsx';
import { shellTexts as texts } from './shell-texts.ts';
import styles from './shell.module.css';

/** Navigation and page, for whoever is signed in. */
export function Shell(): ReactNode {
  const { say } = useWords();
  const { config, host } = usePlaced();
  const { data: me, problem, reload } = useRead('getMe', {});
  useEffect(() => {
    if (me !== undefined || problem !== null) host.ready();
  }, [host, me, problem]);
  if (problem !== null && me === undefined) {
    return (
      <Alone>
        <ProblemNotice problem={problem} retry={() => void reload()} />
      </Alone>
    );
  }
  if (me === undefined) return <Waiting />;
  if (me.may.length === 0) return <NoRole />;
  return (
    <MeContext value={me}>
      <LeaveGuard>
        <Announcer>
          <ArrivalProvider>
            <a className={styles['skip']} href="#content">
              {say(texts.skip)}
            </a>
            <div className={styles['shell']}>
              <Navigation />
              <div className={styles['column']}>
                {config.mode === 'sandbox' && <SandboxBanner />}
                <main id="content" className={styles['content']} tabIndex={-1}>
                  <PageOutlet />
                </main>
              </div>
            </div>
          </ArrivalProvider>
        </Announcer>
      </LeaveGuard>
    </MeContext>
  );
}

function NoRole(): ReactNode {
  const { say } = useWords();
  return (
    <Alone>
      <EmptyState title={say(texts.noRole)} icon="people" action={<SignOutButton />}>
        {say(texts.noRoleTodo)}
      </EmptyState>
    </Alone>
  );
}
