import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import { caveatTexts, changeHeadings } from '../../../src/text/change-words.ts';
import type { ChangeInShort, Overview } from '../../api/operations.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import styles from './overview.module.css';

const kinds = Object.keys(changeHeadings) as readonly ChangeInShort['kind'][];

/** What is different from the audit before. */
export function ChangesPart({ since }: { readonly since: Overview['since'] }): ReactNode {
  const { say, fill, moment } = useWords();
  if (since === null) {
    return (
      <Section title={say(texts.since)}>
        <EmptyState title={say(texts.first)} icon="history">
          {say(texts.firstAbout)}
        </EmptyState>
      </Section>
    );
  }
  const seen = kinds.filter((kind) => since.counts[kind] > 0);
  return (
    <Section title={say(texts.since)} lead={fill(texts.sinceWhen, { moment: moment(since.audit.finishedAt) })}>
      {since.caveats.map((caveat) => (
        <p key={caveat}>{say(caveatTexts[caveat])}</p>
      ))}
      {seen.length === 0 ? <EmptyState title={say(texts.same)} icon="check" /> : <Changes since={since} kinds={seen} />}
    </Section>
  );
}

interface ChangesProps {
  readonly since: NonNullable<Overview['since']>;
  readonly kinds: readonly ChangeInShort['kind'][];
}

function Changes({ since, kinds: seen }: ChangesProps): ReactNode {
  const { say, number } = useWords();
  return (
    <>
      <ul className={styles['changeCounts']}>
        {seen.map((kind) => (
          <li key={kind} data-kind={kind}>
            <strong>{number(since.counts[kind])}</strong> {say(changeHeadings[kind])}
          </li>
        ))}
      </ul>
      <ul className={styles['changes']}>
        {since.some.map((change, index) => (
          <li key={`${change.key} ${index}`}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangeLine({ change }: { readonly change: ChangeInShort }): ReactNode {
  const { say } = useWords();
  const place = [platformNames[change.platform], change.school ?? change.scope.name].join(' · ');
  return (
    <>
      <span className={styles['changeKind']} data-kind={change.kind}>
        {say(changeHeadings[change.kind])}:
      </span>{' '}
      <Link href={`/gaps/${change.key}`}>{say(change.title, [change.scope.name])}</Link>
      <span className={styles['soft']}>{place}</span>
    </>
  );
}
