import type { ReactNode } from 'react';
import type { ChecklistPart, ChecklistRow } from '../../../api/operations.ts';
import { CheckField, SelectField, TextArea } from '../../../components/fields.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Answer, Content } from './content.ts';
import type { FormField } from './form-field.ts';
import { registerTexts as texts } from './register-texts.ts';
import { useRegisterList } from './register-list.ts';
import styles from './registers.module.css';

type FieldOf<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>;

interface ItemsInputProps {
  readonly field: FieldOf<'items'>;
  readonly content: Content;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Items of the list to tick: points of a code for its audience, or questions by theme. */
export function ItemsInput({ field, content, onChange }: ItemsInputProps): ReactNode {
  const { say, fill } = useWords();
  const list = useRegisterList();
  const chosen = content[field.name] as readonly string[];
  const fits = ({ item, private: own, register }: ChecklistRow | ChecklistPart): boolean =>
    field.only === 'questions' ? !own : register !== null && item.audience !== null && item.audience === content['audience'];
  const sections = (list?.sections ?? []).map((section) => ({
    ...section,
    items: section.items.flatMap((row): readonly (ChecklistRow | ChecklistPart)[] => [row, ...row.parts]).filter(fits),
  }));
  const toggle = (id: string, on: boolean): void => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className={styles['rows']}>
      <legend>
        {say(field.label)} ({fill(texts.chosen, { count: chosen.length })})
      </legend>
      {sections
        .filter(({ items }) => items.length > 0)
        .map(({ id, number, title, items }) => (
          <details key={id} className={styles['theme']} open={field.only === 'own'}>
            <summary>{[number, say(title)].filter((part) => part !== null).join('. ')}</summary>
            {items.map(({ item }) => (
              <CheckField key={item.id} checked={chosen.includes(item.id)} onChange={(on) => toggle(item.id, on)}>
                {say(item.title)}
              </CheckField>
            ))}
          </details>
        ))}
    </fieldset>
  );
}

interface AnswersInputProps {
  readonly field: FieldOf<'answers'>;
  readonly content: Content;
  readonly onChange: (answers: readonly Answer[]) => void;
}

/** What was said to each question that was chosen. */
export function AnswersInput({ field, content, onChange }: AnswersInputProps): ReactNode {
  const { say } = useWords();
  const list = useRegisterList();
  const answers = content[field.name] as readonly Answer[];
  const questions = content[field.about] as readonly string[];
  const titles = new Map((list?.sections ?? []).flatMap(({ items }) => items.map(({ item }) => [item.id, say(item.title)] as const)));
  if (questions.length === 0) return null;
  const answer = (item: string, text: string): void => onChange([...answers.filter((one) => one.item !== item), { item, text }]);
  return (
    <fieldset className={styles['rows']}>
      <legend>{say(field.label)}</legend>
      {questions.map((item) => (
        <TextArea
          key={item}
          rows={2}
          label={titles.get(item) ?? item}
          value={answers.find((one) => one.item === item)?.text ?? ''}
          onChange={(text) => answer(item, text)}
        />
      ))}
    </fieldset>
  );
}

interface OneInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function ItemInput({ label, value, onChange }: OneInputProps): ReactNode {
  const { say } = useWords();
  const items = (useRegisterList()?.sections ?? []).flatMap((section) => section.items);
  const choices = items.filter(({ item }) => item.scale !== null).map(({ item }) => ({ value: item.id, label: say(item.title) }));
  return <SelectField required label={label} value={value} onChange={onChange} choices={withNone(choices, say(texts.choose))} />;
}

export function EventInput({ label, value, onChange }: OneInputProps): ReactNode {
  const { say } = useWords();
  const choices = (useRegisterList()?.events ?? []).map(({ id, title }) => ({ value: id, label: say(title) }));
  return <SelectField required label={label} value={value} onChange={onChange} choices={withNone(choices, say(texts.choose))} />;
}

function withNone<C extends { readonly value: string; readonly label: string }>(
  choices: readonly C[],
  label: string,
): readonly { readonly value: string; readonly label: string }[] {
  return [{ value: '', label: `${label} …` }, ...choices];
}
