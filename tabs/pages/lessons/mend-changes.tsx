import type { ReactNode } from 'react';
import { stepNames } from '../../../src/model/step.ts';
import type { Lesson, MendPlan } from '../../api/operations.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../text/use-words.ts';
import { mendTexts as texts } from './mend-texts.ts';
import styles from './lesson-card.module.css';

interface MendChangesProps {
  readonly lesson: Lesson;
  readonly plan: MendPlan;
}

/** Each change, from what to what. */
export function MendChanges({ lesson, plan }: MendChangesProps): ReactNode {
  const { say, fill } = useWords();
  return (
    <>
      <p>{fill(texts.lead, { count: plan.changes.length })}</p>
      <ul className={styles['changes']}>
        {plan.changes.map(({ point, title, from, to }) => (
          <li key={point}>
            <strong>{say(title)}</strong>
            <span className={styles['fromTo']}>
              <span>
                <span className="hidden">{say(texts.from)} </span>
                {say(stepNames[from])}
              </span>
              <Icon name="arrow" size={14} />
              <span className={styles['becomes']}>
                <span className="hidden">{say(texts.to)} </span>
                {say(stepNames[to])}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['when']}>
        {lesson.times > 1 && `${say(texts.series)} `}
        {say(texts.only)}
      </p>
    </>
  );
}
