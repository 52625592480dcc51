import type { ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { caveatTexts, changeHeadings } from '../../../../src/text/change-words.ts';
import type { Overview } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { boardTexts as texts } from './board-texts.ts';
import styles from './board.module.css';

/** What is different from the audit before; what makes the two hard to compare comes first. */
export function SincePart({ since }: { readonly since: Overview['since'] }): ReactNode {
  const { say, fill, number, moment } = useWords();
  if (since === null) {
    return (
      <Section title={say(texts.since)}>
        <p>{say(texts.first)}</p>
      </Section>
    );
  }
  const headings: Readonly<Record<string, Localized>> = changeHeadings;
  const caveats: Readonly<Record<string, Localized>> = caveatTexts;
  const seen = Object.entries(since.counts).filter(([, count]) => count > 0);
  return (
    <Section title={say(texts.since)} lead={fill(texts.sinceWhen, { moment: moment(since.audit.finishedAt) })}>
      {since.caveats.map((caveat) => (
        <p key={caveat}>{say(caveats[caveat] ?? { nl: caveat, en: caveat })}</p>
      ))}
      {seen.length === 0 ? (
        <p>{say(texts.same)}</p>
      ) : (
        <ul className={styles['counts']}>
          {seen.map(([kind, count]) => (
            <li key={kind}>
              {say(headings[kind] ?? { nl: kind, en: kind })}: <strong>{number(count)}</strong>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
