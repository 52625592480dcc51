import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { TextField } from '../../components/fields.tsx';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../text/use-words.ts';
import type { PlaceKind } from './mapping.ts';
import { editTexts as texts, placeHints, placeKindNames } from './populations-texts.ts';
import type { PopulationsSeen } from './use-populations.ts';
import styles from './populations.module.css';

interface PlacesFieldProps {
  readonly kind: PlaceKind;
  readonly ids: readonly string[];
  readonly seen: PopulationsSeen;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Places of one kind: those there are, and a line to add one. */
export function PlacesField({ kind, ids, seen, onChange }: PlacesFieldProps): ReactNode {
  const { say, fill } = useWords();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = typed.trim();
  const isNoPath = kind === 'orgUnits' && wanted !== '' && !wanted.startsWith('/');
  const add = (): void => {
    if (wanted === '' || isNoPath) return;
    onChange([...new Set([...ids, wanted])]);
    setTyped('');
  };
  return (
    <fieldset ref={list} tabIndex={-1} className={styles['kind']}>
      <legend>{say(placeKindNames[kind])}</legend>
      {ids.length === 0 ? (
        <p className={styles['counted']}>{say(texts.none)}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <span>{seen.nameOf(kind, id)}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Icon name="close" size={16} />}
                aria-label={fill(texts.removeOne, { name: seen.nameOf(kind, id) })}
                onClick={() => {
                  list.current?.focus();
                  onChange(ids.filter((one) => one !== id));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {/* What was typed counts, also for whoever goes on without pressing the button. */}
      <form
        onBlur={add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={fill(texts.toAdd, { what: say(placeKindNames[kind]) })}
          hint={say(placeHints[kind])}
          problem={isNoPath ? say(texts.isPath) : ''}
          value={typed}
          maxLength={400}
          onChange={setTyped}
        />
        <Button type="submit">{say(texts.add1)}</Button>
      </form>
    </fieldset>
  );
}
