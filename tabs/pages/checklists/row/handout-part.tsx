import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { Icon } from '../../../components/icon.tsx';
import { usePlaced } from '../../../host/surroundings.ts';
import { useWords } from '../../../text/use-words.ts';
import { evidenceTexts as texts } from './evidence-texts.ts';
import styles from './panel.module.css';

/** A text to pass on to pupils, parents or teachers, filled in for the school. */
export function HandoutPart({ handout }: { readonly handout: Localized }): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  const announce = useAnnounce();
  const id = useId();
  const copy = async (): Promise<void> => {
    await window.navigator.clipboard.writeText(say(handout));
    announce(say(texts.copied));
  };
  return (
    <section className={styles['box']} aria-labelledby={id}>
      <h3 id={id}>{say(texts.handout)}</h3>
      <p className={styles['handout']}>{say(handout)}</p>
      <div>
        <Button size="small" icon={<Icon name="copy" size={16} />} onClick={() => void copy().catch(() => undefined)}>
          {say(texts.copy)}
        </Button>
      </div>
    </section>
  );
}
