import type { ReactNode } from 'react';
import type { CardDelivery, Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

/** Besides what needs a look, which is never hidden. */
const inSight = 3;

/** What became of the last cards of a place. */
export function RecentCards({ reminder }: { readonly reminder: Reminder }): ReactNode {
  const { say } = useWords();
  const { recent } = reminder;
  const first = recent.filter((delivery, index) => index < inSight || needsLook(delivery));
  const others = recent.filter((delivery) => !first.includes(delivery));
  if (recent.length === 0) return <p className={styles['soft']}>{say(texts.noneYet)}</p>;
  const list = (deliveries: readonly CardDelivery[]): ReactNode => (
    <ul className={styles['recent']}>
      {deliveries.map((delivery) => (
        <RecentCard key={delivery.occurrence} reminder={reminder} delivery={delivery} />
      ))}
    </ul>
  );
  return (
    <div>
      <h4>{say(texts.recent)}</h4>
      {list(first)}
      {others.length > 0 && (
        <details className={styles['earlier']}>
          <summary>{say(texts.earlier)}</summary>
          {list(others)}
        </details>
      )}
    </div>
  );
}

interface RecentCardProps {
  readonly reminder: Reminder;
  readonly delivery: CardDelivery;
}

function RecentCard({ reminder, delivery }: RecentCardProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { at, says, todo, again, askedBy } = delivery;
  const look = needsLook(delivery);
  return (
    <li data-look={look || undefined}>
      <span className={styles['outcome']}>
        <Icon name={iconOf(delivery)} size={16} />
        <span>
          <time dateTime={at}>{moment(at)}</time>
          {askedBy === 'person' && ` (${say(texts.asked)})`}: {look && <strong>{say(texts.look)}. </strong>}
          {say(says)} {again !== null && fill(texts.triedAgain, { moment: moment(again) })}
          {todo !== null && <span className={styles['todo']}> {say(todo)}</span>}
        </span>
      </span>
      {look && reminder.mayChange && <Settle reminder={reminder} delivery={delivery} />}
    </li>
  );
}

const stale = ['listReminders', 'getReminder'] as const;

/** Somebody looked in the channel: it is there, or has to be posted again. */
function Settle({ reminder, delivery: { occurrence, state } }: RecentCardProps): ReactNode {
  const { say } = useWords();
  const again = useSend('postCardAgain', stale);
  const arrived = useSend('confirmCardArrived', stale);
  const params = { reminder: reminder.id, occurrence };
  const problem = again.problem ?? arrived.problem;
  return (
    <span className={styles['actions']}>
      <SendButton size="small" isSending={again.isSending} onClick={() => void again.send({ params })}>
        {say(texts.again)}
      </SendButton>
      {state === 'unknown' && (
        <SendButton size="small" isSending={arrived.isSending} onClick={() => void arrived.send({ params })}>
          {say(texts.isThere)}
        </SendButton>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </span>
  );
}

function needsLook({ state }: CardDelivery): boolean {
  return state === 'unknown' || state === 'failed';
}

function iconOf(delivery: CardDelivery): IconName {
  if (needsLook(delivery) || delivery.state === 'gone') return 'gaps';
  return delivery.state === 'sent' ? 'check' : 'info';
}
