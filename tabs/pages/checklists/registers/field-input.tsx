import type { ReactNode } from 'react';
import { CheckField, SelectField, TextArea, TextField } from '../../../components/fields.tsx';
import { useWords } from '../../../text/use-words.ts';
import { PersonField } from '../row/person-field.tsx';
import type { Person } from '../list/list-context.ts';
import { AnswersInput, EventInput, ItemInput, ItemsInput } from './item-inputs.tsx';
import type { Content } from './content.ts';
import { emptyContent } from './content.ts';
import type { FormField } from './form-field.ts';
import { registerTexts as texts } from './register-texts.ts';
import { RowsInput } from './rows-input.tsx';
import styles from './registers.module.css';

export interface FieldInputProps {
  readonly field: FormField;
  /** All of the entry: some fields depend on others. */
  readonly content: Content;
  readonly people: readonly Person[];
  readonly onChange: (value: unknown) => void;
}

/** One field of an entry, as it is entered. */
export function FieldInput({ field, content, people, onChange }: FieldInputProps): ReactNode {
  const { say } = useWords();
  if (field.kind === 'given') return null;
  const value = content[field.name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const base = { label: say(field.label), hint: field.hint && say(field.hint), required: field.required };
  const orNothing = (typed: string): void => onChange(typed === '' && field.required !== true ? null : typed);
  switch (field.kind) {
    case 'line':
      return <TextField {...base} value={text} onChange={orNothing} />;
    case 'link':
      return <TextField {...base} type="url" maxLength={1000} value={text} onChange={orNothing} />;
    case 'day':
      return <TextField {...base} type="date" value={text} onChange={orNothing} />;
    case 'count':
      return <TextField {...base} type="number" min={field.min ?? 0} value={text} onChange={onChange} />;
    case 'words':
      return <TextArea {...base} value={text} onChange={orNothing} />;
    case 'lines':
      return <TextArea {...base} value={(value as readonly string[]).join('\n')} onChange={(typed) => onChange(typed.split('\n'))} />;
    case 'choice':
      return (
        <SelectField
          {...base}
          value={JSON.stringify(value)}
          onChange={(chosen) => onChange(JSON.parse(chosen))}
          choices={field.choices.map((choice) => ({ value: JSON.stringify(choice.value), label: say(choice.label) }))}
        />
      );
    case 'person':
      return <PersonField label={base.label} value={value as Person | null} people={people} onChange={onChange} />;
    case 'both':
      return <BothInput label={base.label} value={value as Both} onChange={onChange} />;
    case 'group':
      return <GroupInput field={field} value={value as Content | null} people={people} onChange={onChange} />;
    case 'rows':
      return (
        <RowsInput
          field={field}
          rows={value as readonly Content[]}
          onChange={onChange}
          input={(one, row, change) => <FieldInput field={one} content={row} people={people} onChange={change} />}
        />
      );
    case 'items':
      return <ItemsInput field={field} content={content} onChange={onChange} />;
    case 'answers':
      return <AnswersInput field={field} content={content} onChange={onChange} />;
    case 'item':
      return <ItemInput {...base} value={text} onChange={onChange} />;
    case 'event':
      return <EventInput {...base} value={text} onChange={onChange} />;
  }
}

interface Both {
  readonly nl: string;
  readonly en: string;
}

function BothInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Both;
  readonly onChange: (value: Both) => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <>
      <TextArea required label={`${label} (${say(texts.dutch)})`} value={value.nl} onChange={(nl) => onChange({ ...value, nl })} />
      <TextArea required label={`${label} (${say(texts.english)})`} value={value.en} onChange={(en) => onChange({ ...value, en })} />
    </>
  );
}

interface GroupInputProps extends Pick<FieldInputProps, 'people'> {
  readonly field: Extract<FormField, { readonly kind: 'group' }>;
  readonly value: Content | null;
  readonly onChange: (value: Content | null) => void;
}

function GroupInput({ field, value, people, onChange }: GroupInputProps): ReactNode {
  const { say } = useWords();
  const none = { list: null, for: null };
  return (
    <div className={styles['group']}>
      <CheckField checked={value !== null} onChange={(on) => onChange(on ? emptyContent(field.fields, none) : null)}>
        {say(field.label)}
      </CheckField>
      {value !== null &&
        field.fields.map((one) => (
          <FieldInput
            key={one.name}
            field={one}
            content={value}
            people={people}
            onChange={(part) => onChange({ ...value, [one.name]: part })}
          />
        ))}
    </div>
  );
}
