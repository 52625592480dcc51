import { useId, type ReactNode } from 'react';
import styles from './fields.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'date' | 'url' | 'number' | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: number | undefined;
  /** The id of a datalist: what was entered before. */
  readonly list?: string | undefined;
}

/** One line, a day, an address or a number: the browser's own field, at home on a phone and in every theme. */
export function TextField({ label, hint, value, onChange, type = 'text', maxLength = 300, required, ...more }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        {...more}
        id={id}
        type={type}
        value={value}
        maxLength={type === 'text' || type === 'url' ? maxLength : undefined}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  );
}

export function TextArea({ label, hint, value, onChange, required, rows = 3 }: FieldProps & { readonly rows?: number }): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={4000}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function SelectField({
  label,
  hint,
  value,
  onChange,
  required,
  choices,
}: FieldProps & { readonly choices: readonly Choice[] }): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  );
}

interface CheckFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function CheckField({ checked, onChange, children }: CheckFieldProps): ReactNode {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** Fields below one another. */
export function FormFields({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['form']}>{children}</div>;
}

/** Short fields beside one another where there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['pair']}>{children}</div>;
}

function Hint({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  if (text === undefined) return null;
  return (
    <span id={id} className={styles['hint']}>
      {text}
    </span>
  );
}
