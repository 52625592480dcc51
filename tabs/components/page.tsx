import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useArrival } from './arrival.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** What stands under the title: of what, of when. */
  readonly lead?: ReactNode;
  /** Buttons for the page as a whole. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in. Whoever comes from another page hears and sees its title first. */
export function Page({ title, lead, actions, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useArrival();
  useEffect(() => {
    document.title = `${title} – Lesklaar`;
  }, [title]);
  useLayoutEffect(() => arrive(heading.current), [arrive]);
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['titles']}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
