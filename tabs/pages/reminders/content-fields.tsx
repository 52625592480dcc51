import type { ReactNode } from 'react';
import { CheckField, SelectField } from '../../components/fields.tsx';
import { useWords } from '../../text/use-words.ts';
import type { Choices, ReminderWanted } from './reminder-wanted.ts';
import { contentTexts, remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

interface ContentFieldsProps {
  readonly wanted: ReminderWanted;
  readonly offered: Choices['contents'];
  readonly change: (to: Partial<ReminderWanted>) => void;
}

/** What the card holds, and what comes when there is nothing to tell. */
export function ContentFields({ wanted, offered, change }: ContentFieldsProps): ReactNode {
  const { say } = useWords();
  const tick = (one: Choices['contents'][number], isOn: boolean): void =>
    change({ contents: isOn ? [...wanted.contents, one] : wanted.contents.filter((other) => other !== one) });
  return (
    <>
      <fieldset className={styles['contents']}>
        <legend>{say(texts.contents)}</legend>
        {offered.map((one) => (
          <CheckField key={one} checked={wanted.contents.includes(one)} onChange={(isOn) => tick(one, isOn)}>
            {say(contentTexts[one])}
          </CheckField>
        ))}
        {wanted.contents.length === 0 && (
          <p className={styles['refused']} role="alert">
            {say(texts.needsContent)}
          </p>
        )}
        <p className={styles['soft']}>{say(texts.mayNot)}</p>
      </fieldset>
      <SelectField
        label={say(texts.quiet)}
        choices={[
          { value: 'good-news', label: say(texts.goodNews) },
          { value: 'silence', label: say(texts.silence) },
        ]}
        value={wanted.whenQuiet}
        onChange={(whenQuiet) => change({ whenQuiet })}
      />
      <CheckField
        checked={wanted.lastWeekOfAugust === 'remind'}
        onChange={(isOn) => change({ lastWeekOfAugust: isOn ? 'remind' : 'quiet' })}
      >
        {say(texts.august)}
      </CheckField>
    </>
  );
}
