import { useState, type ReactNode } from 'react';
import { holidayNames, kindsOf, type HolidayKind } from '../../../../src/model/school-holidays.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { ActDialog } from '../../../components/act-dialog.tsx';
import { FieldPair, FormFields, SelectOrNoneField, TextField } from '../../../components/fields.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { CalendarSeen, OwnDays } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';

interface OwnDaysDialogProps {
  readonly country: CalendarSeen['country'];
  readonly onDone: (days: OwnDays) => void;
  readonly onClose: () => void;
}

/** Which days, what they are called, and whether they take the place of a holiday. */
export function OwnDaysDialog({ country, onDone, onClose }: OwnDaysDialogProps): ReactNode {
  const { say } = useWords();
  const [name, setName] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [replaces, setReplaces] = useState<HolidayKind | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isInOrder = last === '' || first <= last;
  const finish = (close: () => void): void => {
    setAsked(true);
    if (name.trim() === '' || first === '' || !isInOrder) return;
    onDone({ name: name.trim(), first, last: last === '' ? first : last, replaces });
    close();
  };
  const names = holidayNames[country ?? 'NL'];
  return (
    <ActDialog title={say(texts.add)} act={{ label: say(texts.done), run: finish }} cancel={say(texts.cancel)} onClose={onClose}>
      <FormFields>
        <TextField
          label={say(texts.name)}
          hint={say(texts.nameHint)}
          problem={isAsked && name.trim() === '' ? say(texts.needsName) : ''}
          maxLength={120}
          required
          value={name}
          onChange={setName}
        />
        <FieldPair>
          <TextField
            label={say(texts.firstDay)}
            type="date"
            min="2020-01-01"
            problem={isAsked && first === '' ? say(texts.needsDay) : ''}
            required
            value={first}
            onChange={setFirst}
          />
          <TextField
            label={say(texts.lastDay)}
            type="date"
            min={first === '' ? '2020-01-01' : first}
            hint={say(texts.lastDayHint)}
            problem={isAsked && !isInOrder ? say(texts.needsOrder) : ''}
            value={last}
            onChange={setLast}
          />
        </FieldPair>
        <SelectOrNoneField
          label={say(texts.replaces)}
          none={say(texts.replacesNone)}
          value={replaces}
          choices={kindsOf[country ?? 'NL'].map((kind) => ({ value: kind, label: capitalised(say(names[kind])) }))}
          onChange={setReplaces}
        />
      </FormFields>
    </ActDialog>
  );
}
