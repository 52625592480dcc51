import { useMemo, type ReactNode } from 'react';
import { useAddress } from '../../components/use-address.ts';
import { severities, type Severity } from '../../../src/model/outcome.ts';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { countsOf, withFacet, type GapFilter } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import type { ListedPoint } from './listed-point.ts';
import styles from './filter-bar.module.css';

interface SeverityChoiceProps {
  readonly points: readonly ListedPoint[];
  readonly filter: GapFilter;
}

/** One weight or several; none pressed is the same as all of them. */
export function SeverityChoice({ points, filter }: SeverityChoiceProps): ReactNode {
  const { say, number } = useWords();
  const [, setAddress] = useAddress();
  const counts = useMemo(() => countsOf(points, filter, 'severity'), [points, filter]);
  const chosen = filter.chosen.severity ?? [];
  const toggle = (severity: Severity): void => {
    const wanted = severities.filter((one) => chosen.includes(one) !== (one === severity));
    setAddress((before) => withFacet(before, 'severity', wanted), { replace: true });
  };
  return (
    <div role="group" aria-label={say(texts.severity)} className={styles['severities']}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles['severity']}
          aria-pressed={chosen.includes(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityBadge severity={severity} /> <span className={styles['count']}>{number(counts.get(severity)?.count ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
