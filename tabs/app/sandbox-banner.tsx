import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../text/use-words.ts';
import { shellTexts as texts } from './shell-texts.ts';
import styles from './sandbox-banner.module.css';

/** Nobody should take the pretend school for a real one. */
export function SandboxBanner(): ReactNode {
  const { say } = useWords();
  return (
    <aside className={styles['banner']} aria-label={say(texts.sandbox)}>
      <Icon name="flask" size={16} />
      <p>
        <strong>{say(texts.sandbox)}.</strong> {say(texts.sandboxAbout)}
      </p>
    </aside>
  );
}
