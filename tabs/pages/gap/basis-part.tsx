import type { ReactNode } from 'react';
import { capitalised } from '../../../src/text/flemish.ts';
import { expectedText, frameworkNames } from '../../../src/text/finding-words.ts';
import { strengthNames } from '../../../src/text/phrases.ts';
import type { Finding } from '../../api/operations.ts';
import { OutsideLink } from '../../components/outside-link.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './facts.module.css';

/** What is asked, who asks for it, and where those disagree. */
export function BasisPart({ finding }: { readonly finding: Finding }): ReactNode {
  const { say, locale } = useWords();
  const { basis, references, expected } = finding;
  return (
    <Section title={say(texts.basis)}>
      <p className={styles['place']}>
        <span className={styles['soft']}>{say(texts.asked)}</span>
        <strong>{capitalised(expectedText(expected, locale))}</strong>
        <span className={styles['soft']}>{capitalised(say(strengthNames[basis.strength]))}.</span>
      </p>
      {basis.note !== null && (
        <p className={styles['note']}>
          <strong>{say(texts.conflict)}.</strong> {say(basis.note)}
        </p>
      )}
      {basis.sources.length > 0 && (
        <>
          <h3 className={styles['under']}>{say(texts.sources)}</h3>
          <ul className={styles['plain']}>
            {basis.sources.map(({ id, title, link }) => (
              <li key={id}>{link === null ? title : <OutsideLink href={link}>{title}</OutsideLink>}</li>
            ))}
          </ul>
        </>
      )}
      {references.length > 0 && (
        <>
          <h3 className={styles['under']}>{say(texts.frameworks)}</h3>
          <ul className={styles['plain']}>
            {references.map(({ framework, id }) => (
              <li key={`${framework} ${id}`}>
                {frameworkNames[framework] ?? framework} <strong>{id}</strong>
              </li>
            ))}
          </ul>
          <p className={styles['soft']}>{say(texts.noClaim)}</p>
        </>
      )}
    </Section>
  );
}
