import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { TrailEntry } from '../../../api/operations.ts';
import { useWords } from '../../../text/use-words.ts';
import type { RightNames } from './detail-text.ts';
import { differencesOf } from './differences.ts';
import { TrailDetails, type DetailKind } from './trail-details.tsx';
import { actionText, subjectParts, trailTexts as texts } from './trail-texts.ts';
import styles from './trail.module.css';

interface TrailLineProps {
  readonly entry: TrailEntry;
  readonly rights: RightNames;
}

/** One thing that somebody did, with what became different. */
export function TrailLine({ entry, rights }: TrailLineProps): ReactNode {
  const { say, fill, moment } = useWords();
  const differences = useMemo(() => differencesOf(entry.before, entry.after), [entry]);
  const { kind, which } = subjectParts(entry.subject);
  const about = `${say(kind)} ${which}`.trim();
  return (
    <>
      <p className={styles['what']}>
        <Link href={trailOf('actor', entry.actorId)} aria-label={fill(texts.ofWho, { who: entry.actorName })}>
          {entry.actorName}
        </Link>{' '}
        {say(actionText(entry.action))}
      </p>
      <p className={styles['when']}>
        <time dateTime={entry.at}>{moment(entry.at)}</time> ·{' '}
        <Link href={trailOf('subject', entry.subject)} aria-label={`${say(texts.ofThis)}: ${about}`}>
          {about}
        </Link>
      </p>
      {differences.length > 0 && <TrailDetails kind={detailKind(entry)} differences={differences} rights={rights} />}
    </>
  );
}

function detailKind({ before, after }: TrailEntry): DetailKind {
  if (before === null || before === undefined) return 'added';
  return after === null || after === undefined ? 'removed' : 'what';
}

function trailOf(name: 'actor' | 'subject', value: string): string {
  return `/history/trail?${new URLSearchParams({ [name]: value }).toString()}`;
}
