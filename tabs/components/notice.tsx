import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

type Intent = 'info' | 'success' | 'warning' | 'problem';

// A shape for each, so that colour never tells it alone.
const icons: Readonly<Record<Intent, IconName>> = { info: 'info', success: 'check', warning: 'gaps', problem: 'gaps' };

interface NoticeProps {
  readonly intent: Intent;
  readonly title: string;
  /** What the reader can do. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A message amid a page. Screen readers tell a problem at once, and the rest when there is time. */
export function Notice({ intent, title, action, children }: NoticeProps): ReactNode {
  return (
    <div className={styles['notice']} data-intent={intent} role={intent === 'problem' ? 'alert' : 'status'}>
      <Icon name={icons[intent]} />
      <div className={styles['text']}>
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
