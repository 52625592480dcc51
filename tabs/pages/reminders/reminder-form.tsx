import { useState, type ReactNode } from 'react';
import { weekdayNames } from '../../../src/text/weekdays.ts';
import type { Reminder } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { versionTag } from '../../api/version-tag.ts';
import { ActDialog } from '../../components/act-dialog.tsx';
import { FieldPair, FormFields, SelectField, SelectOrNoneField, TextField } from '../../components/fields.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../text/use-words.ts';
import { ContentFields } from './content-fields.tsx';
import { nameOf } from './reminder-name.ts';
import { tickable, wantedFrom, type Choices, type ReminderWanted } from './reminder-wanted.ts';
import { languageTexts, remindersTexts as texts } from './reminders-texts.ts';

interface ReminderFormProps {
  readonly reminder: Reminder;
  readonly choices: Choices;
  readonly onClose: () => void;
}

/** When the card of a place comes, and what it holds. */
export function ReminderForm({ reminder, choices, onClose }: ReminderFormProps): ReactNode {
  const { say, locale } = useWords();
  // Whoever else changes it meanwhile is not overwritten: the version is that of what was seen first.
  const [seen] = useState(() => versionTag(reminder));
  const [wanted, setWanted] = useState(() => wantedFrom(reminder, choices, locale));
  const { send, isSending, problem } = useSend('putReminder', ['listReminders', 'getReminder']);
  const change = (to: Partial<ReminderWanted>): void => setWanted((before) => ({ ...before, ...to }));
  const save = async (close: () => void): Promise<void> => {
    if (wanted.time === '' || wanted.contents.length === 0) return;
    const placeName = wanted.placeName?.trim() ?? '';
    const body = { ...wanted, placeName: placeName === '' ? null : placeName };
    if ((await send({ params: { reminder: reminder.id }, body, seen })) !== null) close();
  };
  return (
    <ActDialog
      title={`${say(texts.formTitle)}: ${nameOf(reminder, say)}`}
      act={{ label: say(reminder.card === null ? texts.switchOn : texts.save), isSending, run: (close) => void save(close) }}
      cancel={say(texts.cancel)}
      onClose={onClose}
    >
      <FormFields>
        <FieldPair>
          <SelectField
            label={say(texts.weekday)}
            choices={weekdayNames.map((text, index) => ({ value: String(index + 1), label: say(text) }))}
            value={String(wanted.weekday)}
            onChange={(weekday) => change({ weekday: Number(weekday) })}
          />
          <TextField
            label={say(texts.time)}
            type="time"
            problem={wanted.time === '' ? say(texts.noTime) : ''}
            value={wanted.time}
            onChange={(time) => change({ time: time.slice(0, 5) })}
          />
        </FieldPair>
        <SelectOrNoneField
          label={say(texts.timezone)}
          none={say(texts.clockOfSchool)}
          choices={zonesFor(wanted.ownTimezone ?? null).map((zone) => ({ value: zone, label: zone }))}
          value={wanted.ownTimezone ?? null}
          onChange={(ownTimezone) => change({ ownTimezone })}
        />
        <TextField
          label={say(texts.name)}
          hint={say(texts.nameHint)}
          maxLength={100}
          value={wanted.placeName ?? ''}
          onChange={(placeName) => change({ placeName })}
        />
        <FieldPair>
          <SelectOrNoneField
            label={say(texts.school)}
            none={say(texts.wholeBoard)}
            choices={choices.schools.map(({ id, name }) => ({ value: id, label: name }))}
            value={wanted.school}
            onChange={(school) => change({ school })}
          />
          <SelectField
            label={say(texts.language)}
            choices={(['nl', 'nl-BE', 'en'] as const).map((one) => ({ value: one, label: say(languageTexts[one]) }))}
            value={wanted.locale}
            onChange={(chosen) => change({ locale: chosen })}
          />
        </FieldPair>
        <ContentFields wanted={wanted} offered={tickable(reminder, choices)} change={change} />
      </FormFields>
      {problem !== null && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}

/** Those of the schools that we serve, and what stands there now. */
function zonesFor(chosen: string | null): readonly string[] {
  const own = ['Europe/Amsterdam', 'Europe/Brussels'];
  return chosen === null || own.includes(chosen) ? own : [...own, chosen];
}
