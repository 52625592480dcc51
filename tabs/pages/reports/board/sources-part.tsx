import type { ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { sourceKindNames } from '../../../../src/text/phrases.ts';
import type { Overview } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { presetName } from '../../../text/preset-name.ts';
import { useWords } from '../../../text/use-words.ts';
import { boardTexts as texts } from './board-texts.ts';
import styles from './board.module.css';

/** When and from what it was read, and what this report is not. */
export function SourcesPart({ overview: { sources, notices, audit } }: { readonly overview: Overview }): ReactNode {
  const { say, fill, moment, wording } = useWords();
  return (
    <Section title={say(texts.sources)} lead={fill(texts.preset, { preset: say(presetName(audit.preset)) })}>
      <ul className={styles['ways']}>
        {sources.map((source, index) => (
          <li key={index}>
            {capitalised(say(sourceKindNames[source.kind]))} ({platformNames[source.platform]}), {moment(source.readAt)},{' '}
            {say(source.complete ? texts.complete : texts.incomplete)}. <span className={styles['name']}>{source.origin}</span>
          </li>
        ))}
        {notices.map((notice, index) => (
          <li key={`${notice.code} ${index}`}>{wording(notice.text)}</li>
        ))}
      </ul>
      <p className={styles['more']}>{say(texts.noClaim)}</p>
    </Section>
  );
}
