import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import styles from './pager.module.css';

const texts = {
  pages: { nl: 'Bladeren', en: 'Pages' },
  newest: { nl: 'Nieuwste', en: 'Newest' },
  older: { nl: 'Ouder', en: 'Older' },
};

interface PagerProps {
  /** Where the next page begins, as the service told; null: this is the last one. */
  readonly next: string | null;
}

/** Leads through a list that stands newest first, a page at a time. The place is `?after=…` in the address. */
export function Pager({ next }: PagerProps): ReactNode {
  const { say } = useWords();
  const [path] = useLocation();
  const [address] = useSearchParams();
  if (next === null && !address.has('after')) return null;
  return (
    <nav className={styles['pager']} aria-label={say(texts.pages)}>
      {address.has('after') && (
        <Link href={withAfter(path, address, null)}>
          <Icon name="previous" size={16} /> {say(texts.newest)}
        </Link>
      )}
      {next !== null && (
        <Link href={withAfter(path, address, next)}>
          {say(texts.older)} <Icon name="next" size={16} />
        </Link>
      )}
    </nav>
  );
}

function withAfter(path: string, address: URLSearchParams, after: string | null): string {
  const changed = new URLSearchParams(address);
  if (after === null) changed.delete('after');
  else changed.set('after', after);
  const search = changed.toString();
  return search === '' ? path : `${path}?${search}`;
}
