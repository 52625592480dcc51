import { useId, type ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { evidenceTexts as texts } from './evidence-texts.ts';
import styles from './panel.module.css';

interface HandoutProps {
  /** What it is about: the subject of a mail. */
  readonly title: Localized;
  readonly handout: Localized;
}

/** A text to pass on to pupils, parents or teachers, filled in for the school: to copy, or in a mail of one’s own. */
export function HandoutPart({ title, handout }: HandoutProps): ReactNode {
  const { say } = useWords();
  const id = useId();
  const mail = `mailto:?subject=${encodeURIComponent(say(title))}&body=${encodeURIComponent(say(handout))}`;
  return (
    <section className={styles['box']} aria-labelledby={id}>
      <h3 id={id}>{say(texts.handout)}</h3>
      <p className={styles['handout']}>{say(handout)}</p>
      <div className={styles['actions']}>
        <CopyButton text={say(handout)} label={say(texts.copy)} />
        <a href={mail}>{say(texts.mail)}</a>
      </div>
    </section>
  );
}
