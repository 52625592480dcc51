import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is asked for, for whoever does not know it yet. */
  readonly hint?: string;
  /** What has to be changed; empty where nothing has to. */
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'time' | 'search' | 'date';
  /** The first and the last day that will do. */
  readonly days?: { readonly first: string; readonly last: string };
  /** More than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  /** Names that may be chosen instead of typed. */
  readonly choices?: readonly string[];
}

/** A label with a line to fill in. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, hint = '', problem = '', type = 'text', rows, maxLength = 200, isRequired, choices, days } = props;
  const id = useId();
  const told = [hint === '' ? '' : `${id}-hint`, problem === '' ? '' : `${id}-problem`].filter(Boolean).join(' ');
  const control = {
    id,
    className: styles['control'],
    value,
    maxLength,
    required: isRequired,
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': problem === '' ? undefined : true,
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...control}
          type={type}
          min={days?.first}
          max={days?.last}
          list={choices === undefined ? undefined : `${id}-choices`}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea {...control} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {choices !== undefined && (
        <datalist id={`${id}-choices`}>
          {choices.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== '' && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {problem !== '' && (
        <span id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </span>
      )}
    </div>
  );
}
