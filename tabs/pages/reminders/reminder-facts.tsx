import type { ReactNode } from 'react';
import { weekdayName } from '../../../src/text/weekdays.ts';
import type { Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import type { Choices } from './reminder-wanted.ts';
import { chatNames, contentTexts, kindText, languageTexts, remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

interface ReminderFactsProps {
  readonly reminder: Reminder;
  readonly card: NonNullable<Reminder['card']>;
  readonly schools: Choices['schools'];
}

/** When it comes, and what it holds. */
export function ReminderFacts({ reminder, card, schools }: ReminderFactsProps): ReactNode {
  const { say, fill, moment } = useWords();
  const when = fill(texts.every, { weekday: say(weekdayName(card.weekday)), time: card.time });
  const contents = card.contents.map((one) => say(contentTexts[one]));
  return (
    <>
      <p className={styles['when']}>
        <strong>{when}</strong>
        {card.state === 'paused' && <span className={styles['paused']}> · {say(texts.paused)}</span>}
      </p>
      <dl className={styles['facts']}>
        {card.state === 'active' && (
          <div>
            <dt>{say(texts.next)}</dt>
            <dd>{card.next === null ? say(texts.noNext) : moment(card.next.at)}</dd>
          </div>
        )}
        <div>
          <dt>{say(texts.contents)}</dt>
          <dd>{contents.length === 0 ? say(texts.nothingIn) : contents.join(', ')}</dd>
        </div>
        <div>
          <dt>{say(texts.about)}</dt>
          <dd>{schoolName()}</dd>
        </div>
        <div>
          <dt>{say(texts.where)}</dt>
          <dd>
            {say(kindText(reminder))}, {chatNames[reminder.platform]}
          </dd>
        </div>
        <div>
          <dt>{say(texts.language)}</dt>
          <dd>{say(languageTexts[card.locale])}</dd>
        </div>
      </dl>
      {card.skipped.length > 0 && <Skipped id={reminder.id} skipped={card.skipped} mayChange={reminder.mayChange} />}
    </>
  );

  function schoolName(): string {
    if (card.school === null) return say(texts.wholeBoard);
    return schools.find(({ id }) => id === card.school)?.name ?? say(texts.schoolGone);
  }
}

interface SkippedProps extends Pick<Reminder, 'id' | 'mayChange'> {
  readonly skipped: NonNullable<Reminder['card']>['skipped'];
}

function Skipped({ id, skipped, mayChange }: SkippedProps): ReactNode {
  const { say, fill, date } = useWords();
  const { send, isSending } = useSend('unskipCards', ['listReminders', 'getReminder']);
  return (
    <p className={styles['skipped']}>
      {fill(texts.skipped, { date: skipped.map(({ at }) => date(at)).join(', ') })}{' '}
      {mayChange && (
        <SendButton size="small" isSending={isSending} onClick={() => void send({ params: { reminder: id } })}>
          {say(texts.unskip)}
        </SendButton>
      )}
    </p>
  );
}
