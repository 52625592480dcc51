import { useEffect, type ReactNode } from 'react';
import type { Localized } from '../../src/model/language.ts';
import { Page } from '../components/page.tsx';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import styles from './channel-tab.module.css';

/** As the manifest names it (`configurableTabs`). */
export const channelTabPath = '/tab/config';

/** What Teams shows when somebody adds Lesklaar to a channel: there is nothing to choose, so Save is the only thing left. Nobody has to be signed in for it. */
export function ChannelTab(): ReactNode {
  const { say } = useWords();
  const { host, window } = usePlaced();
  useEffect(() => {
    host.offerTab?.({ name: 'Lesklaar', address: new URL('/tab/', window.location.origin).href });
    host.ready();
  }, [host, window]);
  return (
    <main className={styles['place']}>
      <Page title={say(texts.title)}>
        <p>{say(host.offerTab === null ? texts.elsewhere : texts.save)}</p>
      </Page>
    </main>
  );
}

const texts = {
  title: { nl: 'Lesklaar als tabblad', en: 'Lesklaar as a tab' },
  save: {
    nl: 'Kies Opslaan. Wie het tabblad opent, ziet wat bij de eigen rol hoort; wie geen rol heeft, ziet niets van de school.',
    en: 'Choose Save. People who open the tab see what goes with their own role; people without a role see nothing of the school.',
  },
  elsewhere: {
    nl: 'Deze pagina hoort in Teams, bij het toevoegen van een tabblad aan een kanaal.',
    en: 'This page belongs in Teams, where a tab is added to a channel.',
  },
} as const satisfies Record<string, Localized>;
