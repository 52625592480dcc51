import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { TrailEntry } from '../../../api/operations.ts';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { detailText, pathText } from './detail-text.ts';
import { differencesOf, type Difference } from './differences.ts';
import { actionText, trailTexts as texts } from './trail-texts.ts';
import styles from './trail.module.css';

const shownDetails = 40;

/** One thing that somebody did, with what became different. */
export function TrailLine({ entry }: { readonly entry: TrailEntry }): ReactNode {
  const { say, fill, moment } = useWords();
  const differences = useMemo(() => differencesOf(entry.before, entry.after), [entry]);
  return (
    <>
      <p className={styles['what']}>
        <Link
          href={`/history/trail?${new URLSearchParams({ actor: entry.actorId }).toString()}`}
          aria-label={fill(texts.ofWho, { who: entry.actorName })}
        >
          {entry.actorName}
        </Link>{' '}
        {say(actionText(entry.action))}
      </p>
      <p className={styles['when']}>
        <time dateTime={entry.at}>{moment(entry.at)}</time> ·{' '}
        <Link href={`/history/trail?${new URLSearchParams({ subject: entry.subject }).toString()}`} aria-label={`${say(texts.ofThis)}: ${entry.subject}`}>
          {entry.subject}
        </Link>
      </p>
      {differences.length > 0 && <Details differences={differences} />}
    </>
  );
}

function Details({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { say, fill } = useWords();
  return (
    <details className={styles['details']}>
      <summary>
        <Icon name="next" size={16} /> {say(texts.what)} ({fill(texts.detailsOf, { count: differences.length })})
      </summary>
      <table>
        <caption className="hidden">{say(texts.what)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.field)}</th>
            <th scope="col">{say(texts.before)}</th>
            <th scope="col">{say(texts.after)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, shownDetails).map((difference) => (
            <DetailRow key={difference.path.join(' ')} difference={difference} />
          ))}
        </tbody>
      </table>
      {differences.length > shownDetails && <p>{fill(texts.moreFields, { count: differences.length - shownDetails })}</p>}
    </details>
  );
}

function DetailRow({ difference: { path, before, after } }: { readonly difference: Difference }): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <tr>
      <th scope="row">{pathText(path, words)}</th>
      <td data-head={say(texts.before)}>
        <div className={styles['value']}>{detailText(before, path, words)}</div>
      </td>
      <td data-head={say(texts.after)}>
        <div className={styles['value']}>{detailText(after, path, words)}</div>
      </td>
    </tr>
  );
}
