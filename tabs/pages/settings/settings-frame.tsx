import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { SubNavigation } from '../../components/sub-navigation.tsx';
import { useWords } from '../../text/use-words.ts';
import { settingsNames, settingsSubPages } from './settings-sub-pages.ts';

interface SettingsFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page of the settings, with the way to the others. */
export function SettingsFrame({ title, lead, children }: SettingsFrameProps): ReactNode {
  const words = useWords();
  return (
    <Page title={title} lead={lead}>
      <SubNavigation label={words.say(settingsNames.settings)} pages={settingsSubPages(words)} />
      {children}
    </Page>
  );
}
