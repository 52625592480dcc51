import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import styles from './sub-navigation.module.css';

export interface SubPage {
  readonly path: string;
  readonly title: string;
}

interface SubNavigationProps {
  /** What the pages have in common. */
  readonly label: string;
  readonly pages: readonly SubPage[];
}

/** Pages that belong together, above what each of them shows. */
export function SubNavigation({ label, pages }: SubNavigationProps): ReactNode {
  const [path] = useLocation();
  return (
    <nav className={styles['pages']} aria-label={label}>
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            <Link href={page.path} className={styles['link']} aria-current={page.path === path ? 'page' : undefined}>
              {page.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
