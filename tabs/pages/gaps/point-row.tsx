import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import { roleNames } from '../../../src/model/population.ts';
import { allowsText, expectedText } from '../../../src/text/finding-words.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { scopeKindNames } from '../../../src/text/phrases.ts';
import { Icon } from '../../components/icon.tsx';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { populationText } from '../../components/population-text.ts';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';
import styles from './point-row.module.css';

interface PointRowProps {
  readonly point: ListedPoint;
  /** Before somebody goes there. */
  readonly onOpen: (key: string) => void;
}

/** One point: what is possible, since where, and for how many. All of it leads to the point’s own page. While the list scrolls it stays as it is. */
export const PointRow = memo(function PointRow({ point, onOpen }: PointRowProps): ReactNode {
  const { say } = useWords();
  const { key, saying, scope } = point;
  const names = [scope.name, scope.id];
  return (
    <>
      <div role="cell" className={styles['severity']}>
        <SeverityBadge severity={saying.severity} />
      </div>
      <div role="cell" className={styles['what']}>
        <Link href={`/gaps/${key}`} className={styles['title']} onClick={() => onOpen(key)}>
          {say(saying.title, names)}
        </Link>
        <span className={styles['because']}>{say(saying.because, names)}</span>
        {saying.outcome !== 'gap' && <OutcomeBadge outcome={saying.outcome} />}
      </div>
      <div role="cell" className={styles['steps']}>
        <Steps point={point} />
      </div>
      <div role="cell" className={styles['where']}>
        <span className={styles['name']}>{scope.name}</span>
        <span className={styles['soft']}>
          {capitalised(say(scopeKindNames[scope.kind]))}, {platformNames[saying.platform]}
        </span>
      </div>
      <div role="cell" className={styles['whom']}>
        <Whom point={point} />
      </div>
    </>
  );
});

function Steps({ point: { saying } }: { readonly point: ListedPoint }): ReactNode {
  const { say, locale } = useWords();
  const now = allowsText(saying.allows, locale);
  const asked = expectedText(saying.expected, locale);
  return (
    <>
      <span className={styles['label']}>{say(texts.now)}: </span>
      <span className={styles['now']}>{now}</span> <Icon name="arrow" size={14} />
      <span className={styles['label']}> {say(texts.asked)}: </span> <span>{asked}</span>
    </>
  );
}

function Whom({ point: { population, affected } }: { readonly point: ListedPoint }): ReactNode {
  const { say, people, locale } = useWords();
  const counted = affected === null ? null : people(affected, population.role);
  return (
    <>
      <span className={styles['name']}>{counted ?? capitalised(say(roleNames[population.role]))}</span>
      <span className={styles['soft']}>
        {population.school ?? (population.role === 'unknown' ? say(texts.notCounted) : populationText(population, locale))}
      </span>
    </>
  );
}
