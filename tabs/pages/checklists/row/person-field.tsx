import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useMe } from '../../../api/me.ts';
import { TextField } from '../../../components/fields.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Person } from '../list/list-context.ts';
import { formTexts as texts } from './form-texts.ts';
import { peopleOnce } from './people-once.ts';
import { useColleagues } from './use-colleagues.ts';
import styles from './panel.module.css';

interface PersonFieldProps {
  readonly label: string;
  readonly value: Person | null;
  /** Who was named before. */
  readonly people: readonly Person[];
  readonly onChange: (person: Person | null) => void;
}

/** Somebody by name: typed freely, or one of the staff as the directory has them, whose account makes it theirs in the chat too. */
export function PersonField({ label, value, people, onChange }: PersonFieldProps): ReactNode {
  const { say } = useWords();
  const me = useMe();
  const id = useId();
  const typed = value?.id === null ? value.name : '';
  const colleagues = useColleagues(typed);
  const known = peopleOnce([{ id: me.id, name: me.name }, ...people, ...colleagues]);
  const name = (text: string): void =>
    onChange(text === '' ? null : (known.find((one) => one.name === text.trim()) ?? { id: null, name: text }));
  return (
    <div className={styles['person']}>
      <TextField label={label} hint={say(texts.ownerHint)} value={value?.name ?? ''} onChange={name} list={id} />
      <datalist id={id}>
        {known.map((person) => (
          <option key={person.name} value={person.name} />
        ))}
      </datalist>
      {value?.id !== me.id && (
        <div>
          <Button size="small" onClick={() => onChange({ id: me.id, name: me.name })}>
            {say(texts.me)}
          </Button>
        </div>
      )}
    </div>
  );
}
