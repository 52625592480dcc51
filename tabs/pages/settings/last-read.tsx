import type { ReactNode } from 'react';
import { platformNames } from '../../../src/model/platform.ts';
import { sourceKindNames } from '../../../src/text/phrases.ts';
import { useRead } from '../../api/use-api.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { settingsTexts as texts } from './settings-texts.ts';
import styles from './connections.module.css';

/** Source by source: what the last audit could read. */
export function LastRead(): ReactNode {
  const { say, moment, wording } = useWords();
  const { data } = useRead('getOverview', {});
  const sources = data?.sources ?? [];
  if (sources.length === 0) return null;
  return (
    <div className={styles['lastRead']}>
      <h3>{say(texts.lastRead)}</h3>
      <ul className={styles['checks']}>
        {sources.map((source, index) => (
          <li key={`${source.origin} ${index}`}>
            <OutcomeIcon outcome={source.complete ? 'ok' : 'gap'} />
            <div>
              <strong>
                {platformNames[source.platform]}: {say(sourceKindNames[source.kind])}
              </strong>
              <p className={styles['soft']}>
                {say(source.complete ? texts.complete : texts.incomplete)} · {moment(source.readAt)} · {source.origin}
              </p>
              {source.problems.map((problem) => (
                <p key={problem.en}>{wording(problem)}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
