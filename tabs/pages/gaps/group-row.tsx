import type { ReactNode } from 'react';
import { severities } from '../../../src/model/outcome.ts';
import { platformNames } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { outcomeNames, scopeKindNames, severityNames } from '../../../src/text/phrases.ts';
import { Icon } from '../../components/icon.tsx';
import { populationText } from '../../components/population-text.ts';
import { SeverityBadge } from '../../components/severity-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import type { Words } from '../../text/words.ts';
import type { Grouping, PointGroup } from './gap-order.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import styles from './group-row.module.css';

interface GroupRowProps {
  readonly group: PointGroup;
  readonly grouping: Grouping;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What the points below have in common, how many there are and how heavy; closes them. */
export function GroupRow({ group, grouping, isOpen, onToggle }: GroupRowProps): ReactNode {
  const words = useWords();
  const heavy = severities.filter((severity) => group.severities[severity] > 0);
  return (
    <div role="cell" aria-colspan={5} className={styles['cell']}>
      <h3>
        <button type="button" className={styles['button']} aria-expanded={isOpen} onClick={onToggle}>
          <Icon name="next" size={16} />
          <span className={styles['name']}>{nameOf(group, grouping, words)}</span>
          <span className={styles['count']}>{words.fill(texts.count, { count: group.points.length })}</span>
        </button>
      </h3>
      {grouping !== 'severity' && grouping !== 'outcome' && (
        <ul className={styles['heavy']}>
          {heavy.map((severity) => (
            <li key={severity}>
              {words.number(group.severities[severity])} <SeverityBadge severity={severity} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOf({ first: { saying, scope, population } }: PointGroup, grouping: Grouping, { say, locale }: Words): string {
  switch (grouping) {
    case 'severity':
      return `${say(texts.severity)} ${say(severityNames[saying.severity])}`;
    case 'right':
      return say(saying.title);
    case 'place':
      return `${scope.name} – ${say(scopeKindNames[scope.kind])}, ${platformNames[saying.platform]}`;
    case 'school':
      return population.school ?? say(texts.noSchool);
    case 'population':
      return capitalised(populationText(population, locale));
    case 'platform':
      return platformNames[saying.platform];
    case 'outcome':
      return saying.outcome === 'gap' ? say(texts.gap) : capitalised(say(outcomeNames[saying.outcome]));
    case 'none':
      return say(texts.list);
  }
}
