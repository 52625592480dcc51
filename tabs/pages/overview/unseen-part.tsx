import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import type { Unseen } from '../../api/operations.ts';
import { Command } from '../../components/command.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import styles from './unseen.module.css';

interface UnseenPartProps {
  readonly unseen: readonly Unseen[];
  readonly count: number;
}

/** Those with the most points; this part comes after what is known to be open. */
const shownAtFirst = 5;

/** What nobody can say yet, by what one does to know it: never a pass. */
export function UnseenPart({ unseen, count }: UnseenPartProps): ReactNode {
  const { say, fill, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? unseen : unseen.slice(0, shownAtFirst);
  if (unseen.length === 0) {
    return (
      <Section title={say(texts.unseen)}>
        <EmptyState title={say(texts.allSeen)} icon="check" />
      </Section>
    );
  }
  return (
    <Section
      title={say(texts.unseen)}
      count={number(count)}
      lead={say(texts.unseenLead)}
      action={<Link href="/gaps?outcome=unknown">{say(texts.seePoints)}</Link>}
    >
      <ul className={styles['ways']}>
        {shown.map((way, index) => (
          <li key={`${way.platform} ${index}`}>
            <Way way={way} />
          </li>
        ))}
      </ul>
      {shown.length < unseen.length && (
        <Button onClick={() => setWhole(true)}>{fill(texts.otherWays, { count: unseen.length - shown.length })}</Button>
      )}
    </Section>
  );
}

function Way({ way }: { readonly way: Unseen }): ReactNode {
  const { say, fill } = useWords();
  return (
    <details className={styles['way']}>
      <summary>
        <Icon name="next" size={16} />
        <span className={styles['head']}>
          <strong>
            {platformNames[way.platform]} · {fill(texts.unseenPoints, { count: way.findings })}
          </strong>
          <span>{say(way.howTo ?? texts.findOut)}</span>
        </span>
      </summary>
      <div className={styles['body']}>
        <ul className={styles['rights']}>
          {way.titles.map((title) => (
            <li key={title.en}>{say(title)}</li>
          ))}
        </ul>
        {way.command !== null && <Command text={way.command} />}
        {way.link !== null && <OutsideLink href={way.link}>{say(texts.toAdmin)}</OutsideLink>}
      </div>
    </details>
  );
}
