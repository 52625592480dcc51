import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { sourceKindNames } from '../../../src/text/phrases.ts';
import type { Overview } from '../../api/operations.ts';
import { Icon } from '../../components/icon.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { presetName } from '../../text/preset-name.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import styles from './sources.module.css';

/** When and from what it was read, and what is known to be missing from it. */
export function SourcesPart({ overview }: { readonly overview: Overview }): ReactNode {
  const { say, fill, wording } = useWords();
  const { sources, notices, roleless, audit } = overview;
  return (
    <Section title={say(texts.sources)} lead={fill(texts.preset, { preset: say(presetName(audit.preset)) })}>
      <ul className={styles['sources']}>
        {sources.map((source, index) => (
          <li key={`${source.origin} ${index}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {(roleless > 0 || notices.length > 0) && (
        <ul className={styles['notices']}>
          {roleless > 0 && (
            <li>
              {fill(texts.roleless, { count: roleless })} <Link href="/populations">{say(texts.rolelessTodo)}</Link>
            </li>
          )}
          {notices.map((notice, index) => (
            <li key={`${notice.code} ${index}`}>{wording(notice.text)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function SourceLine({ source }: { readonly source: Overview['sources'][number] }): ReactNode {
  const { say, moment, wording } = useWords();
  return (
    <>
      <span className={styles['kind']} data-complete={source.complete}>
        <Icon name={source.complete ? 'check' : 'gaps'} size={16} />
        <strong>{capitalised(say(sourceKindNames[source.kind]))}</strong>
      </span>
      <span className={styles['soft']}>
        {platformNames[source.platform]} · {moment(source.readAt)} · {say(source.complete ? texts.complete : texts.incomplete)}
      </span>
      <span className={styles['origin']}>{source.origin}</span>
      {source.problems.map((problem) => (
        <span key={problem.en}>{wording(problem)}</span>
      ))}
    </>
  );
}
