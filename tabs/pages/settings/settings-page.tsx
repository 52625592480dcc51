import type { ReactNode } from 'react';
import { useWords } from '../../text/use-words.ts';
import { ConnectionsPart } from './connections-part.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { settingsTexts as texts } from './settings-texts.ts';
import { UploadsPart } from './uploads/uploads-part.tsx';

/** From what is read: connections and uploads. */
export function SettingsPage(): ReactNode {
  const { say } = useWords();
  return (
    <SettingsFrame title={say(texts.title)} lead={say(texts.lead)}>
      <ConnectionsPart />
      <UploadsPart />
    </SettingsFrame>
  );
}
