import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { Page } from '../components/page.tsx';
import { useWords } from '../text/use-words.ts';
import { googleRequest } from './google.ts';
import { PersonaPicker } from './persona-picker.tsx';
import { signInTexts as texts } from './sign-in-texts.ts';
import styles from './sign-in.module.css';

/** The ways in that there are here. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode {
  const { say } = useWords();
  const { host } = usePlaced();
  useEffect(() => host.ready(), [host]);
  return (
    <main className={styles['place']}>
      <Page title={say(texts.title)} lead={say(texts.about)}>
        <WayIn onSignedIn={onSignedIn} />
      </Page>
    </main>
  );
}

function WayIn({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode {
  const { say } = useWords();
  const { config, host } = usePlaced();
  if (config.mode === 'sandbox') return <PersonaPicker onChosen={onSignedIn} />;
  if (host.token !== null) {
    return (
      <Way title={say(texts.refused)} about={say(texts.refusedAbout)}>
        <Button appearance="primary" onClick={onSignedIn}>
          {say(texts.retry)}
        </Button>
      </Way>
    );
  }
  return config.googleClientId === null ? <OnlyInTeams /> : <WithGoogle clientId={config.googleClientId} />;
}

function WithGoogle({ clientId }: { readonly clientId: string }): ReactNode {
  const { say } = useWords();
  const { window, session, newId } = usePlaced();
  const { origin, pathname, search } = window.location;
  return (
    <Way title={say(texts.withGoogle)} about={say(texts.googleAbout)}>
      <Button
        appearance="primary"
        onClick={() => window.location.assign(googleRequest(clientId, pathname + search, origin, session, newId))}
      >
        {say(texts.withGoogle)}
      </Button>
      <p className={styles['other']}>{say(texts.ratherInTeams)}</p>
    </Way>
  );
}

function OnlyInTeams(): ReactNode {
  const { say } = useWords();
  return (
    <Way title={say(texts.inTeams)} about={say(texts.inTeamsAbout)}>
      <Button as="a" appearance="primary" href="https://teams.microsoft.com">
        {say(texts.toTeams)}
      </Button>
    </Way>
  );
}

interface WayProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Way({ title, about, children }: WayProps): ReactNode {
  return (
    <section className={styles['way']}>
      <h2>{title}</h2>
      <p>{about}</p>
      {children}
    </section>
  );
}
