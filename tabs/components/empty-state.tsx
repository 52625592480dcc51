import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly icon?: IconName;
  /** What the reader can do about it. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Where there is nothing to show: why, and what one can do. */
export function EmptyState({ title, icon = 'info', action, children }: EmptyStateProps): ReactNode {
  return (
    <div className={styles['empty']}>
      <Icon name={icon} size={32} />
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <p className={styles['text']}>{children}</p>}
      {action}
    </div>
  );
}
