import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { placeInWalk } from '../../components/gap-walk.ts';
import { Icon } from '../../components/icon.tsx';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './gap-nav.module.css';

/** Back to the list as it was, and on to the next point of it: they are mended one by one. */
export function GapNav({ gapKey }: { readonly gapKey: string }): ReactNode {
  const { say, fill } = useWords();
  const { session } = usePlaced();
  const place = placeInWalk(session, gapKey);
  const list = place === null || place.search === '' ? '/gaps' : `/gaps?${place.search}`;
  return (
    <nav className={styles['nav']} aria-label={say(texts.walk)}>
      <Link href={list} className={styles['link']}>
        <Icon name="previous" size={16} /> {say(place === null ? texts.toList : texts.back)}
      </Link>
      {place !== null && (
        <span className={styles['steps']}>
          {place.previous !== null && (
            <Link href={`/gaps/${place.previous}`} className={styles['link']}>
              <Icon name="previous" size={16} /> {say(texts.previous)}
            </Link>
          )}
          <span className={styles['position']}>{fill(texts.position, { position: place.position, count: place.count })}</span>
          {place.next !== null && (
            <Link href={`/gaps/${place.next}`} className={styles['link']}>
              {say(texts.next)} <Icon name="next" size={16} />
            </Link>
          )}
        </span>
      )}
    </nav>
  );
}
