import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import type { Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { versionTag } from '../../api/version-tag.ts';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { RecentCards } from './recent-cards.tsx';
import { ReminderFacts } from './reminder-facts.tsx';
import { nameOf } from './reminder-name.ts';
import { wantedFrom, type Choices } from './reminder-wanted.ts';
import { remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

/** What is asked in a dialog of its own. */
export type Asked = 'change' | 'preview' | 'remove';

interface ReminderCardProps {
  readonly reminder: Reminder;
  readonly schools: Choices['schools'];
  readonly onAsk: (asked: Asked) => void;
  /** Something was done; null: it shows in the card itself. */
  readonly onDone: (what: Localized | null) => void;
}

/** One place with its weekly card. */
export function ReminderCard({ reminder, schools, onAsk, onDone }: ReminderCardProps): ReactNode {
  const { say } = useWords();
  const { card, mayChange } = reminder;
  const name = nameOf(reminder, say);
  return (
    <article className={styles['card']} aria-label={name} data-state={reminder.needLook > 0 ? 'look' : card?.state}>
      <h3>{name}</h3>
      {card?.pausedBecause === 'gone' && <Notice intent="warning" title={say(texts.gone)} />}
      {card !== null && <ReminderFacts reminder={reminder} card={card} schools={schools} />}
      {mayChange && (
        <div className={styles['actions']}>
          <Button onClick={() => onAsk('change')}>{say(texts.change)}</Button>
          <Button onClick={() => onAsk('preview')}>{say(texts.preview)}</Button>
          <SendNow reminder={reminder} onDone={onDone} />
          <Skip reminder={reminder} />
          <Pause reminder={reminder} />
          <Button appearance="subtle" onClick={() => onAsk('remove')}>
            {say(texts.remove)}
          </Button>
        </div>
      )}
      <RecentCards reminder={reminder} />
    </article>
  );
}

const stale = ['listReminders', 'getReminder'] as const;

function SendNow({ reminder, onDone }: Pick<ReminderCardProps, 'reminder' | 'onDone'>): ReactNode {
  const { say } = useWords();
  const { send, isSending, problem } = useSend('sendCardNow', stale);
  const post = async (): Promise<void> => {
    if ((await send({ params: { reminder: reminder.id } })) !== null) onDone(texts.sent);
  };
  return (
    <>
      <SendButton isSending={isSending} onClick={() => void post()}>
        {say(texts.send)}
      </SendButton>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
}

function Skip({ reminder: { id, card } }: Pick<ReminderCardProps, 'reminder'>): ReactNode {
  const { say } = useWords();
  const { send, isSending, problem } = useSend('skipCard', stale);
  const next = card?.next ?? null;
  if (next === null) return null;
  return (
    <>
      <SendButton isSending={isSending} onClick={() => void send({ params: { reminder: id }, body: { occurrence: next.id } })}>
        {say(texts.skip)}
      </SendButton>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
}

function Pause({ reminder }: Pick<ReminderCardProps, 'reminder'>): ReactNode {
  const { say } = useWords();
  const { send, isSending, problem } = useSend('putReminder', stale);
  if (reminder.card === null) return null;
  const { state, locale } = reminder.card;
  const to = state === 'active' ? 'paused' : 'active';
  const body = { ...wantedFrom(reminder, { schools: [], contents: [] }, locale), state: to } as const;
  return (
    <>
      <SendButton isSending={isSending} onClick={() => void send({ params: { reminder: reminder.id }, body, seen: versionTag(reminder) })}>
        {say(state === 'active' ? texts.pause : texts.resume)}
      </SendButton>
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
}
