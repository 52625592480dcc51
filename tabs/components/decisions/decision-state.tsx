import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import type { Attestation, Exception } from '../../api/operations.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { Icon, type IconName } from '../icon.tsx';
import { daysUntil, soonDays } from './decision-days.ts';
import { attestationStateNames, decisionTexts as texts, exceptionStateNames } from './decision-texts.ts';
import styles from './decisions.module.css';

type DecisionStateProps =
  | { readonly kind: 'exception'; readonly state: Exception['state'] }
  | { readonly kind: 'attestation'; readonly state: Attestation['state'] };

// A shape for each, so that colour never tells it alone.
const icons: Readonly<Record<Exception['state'] | Attestation['state'], IconName>> = {
  requested: 'history',
  approved: 'deviations',
  live: 'check',
  refused: 'close',
  ended: 'close',
  expired: 'history',
};

/** How a decision stands: shape, colour and word. */
export function DecisionState(props: DecisionStateProps): ReactNode {
  const { say } = useWords();
  const name: Localized = props.kind === 'exception' ? exceptionStateNames[props.state] : attestationStateNames[props.state];
  return (
    <span className={styles['state']} data-state={props.state}>
      <Icon name={icons[props.state]} size={16} /> {say(name)}
    </span>
  );
}

interface DecisionEndProps {
  readonly until: string;
  readonly isOver: boolean;
}

/** Its last day, and how near that is. */
export function DecisionEnd({ until, isOver }: DecisionEndProps): ReactNode {
  const { fill, date } = useWords();
  const { now } = usePlaced();
  const days = daysUntil(until, now());
  const isSoon = !isOver && days >= 0 && days <= soonDays;
  return (
    <span className={styles['until']} data-soon={isSoon}>
      {fill(isOver ? texts.ran : texts.runs, { until: date(until) })}
      {isSoon && (
        <strong>
          <Icon name="gaps" size={14} /> {fill(texts.endsIn, { days })}
        </strong>
      )}
    </span>
  );
}
