import { useId, type AriaAttributes, type ReactNode } from 'react';
import styles from './fields.module.css';

interface FieldProps {
  readonly label: string;
  /** What is asked for, for whoever does not know it yet. */
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What has to be changed; empty where nothing has to. */
  readonly problem?: string | undefined;
  readonly maxLength?: number | undefined;
}

interface TextFieldProps extends TextProps {
  readonly type?: 'text' | 'search' | 'date' | 'time' | 'url' | 'number' | undefined;
  /** The least number; the first and the last day that will do. */
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  /** The id of a datalist: what was entered before. */
  readonly list?: string | undefined;
  /** What may be chosen instead of typed. */
  readonly choices?: readonly string[] | undefined;
}

/** One line, a day, a time, an address or a number: the browser's own field, at home on a phone and in every theme. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, problem, value, onChange, type = 'text', maxLength = 300, choices, list, ...more } = props;
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        {...more}
        {...told(id, hint, problem)}
        id={id}
        type={type}
        value={value}
        maxLength={type === 'text' || type === 'url' || type === 'search' ? maxLength : undefined}
        list={choices === undefined ? list : `${id}-choices`}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      {choices !== undefined && (
        <datalist id={`${id}-choices`}>
          {choices.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <About id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** More than one line. */
export function TextArea(props: TextProps & { readonly rows?: number }): ReactNode {
  const { label, hint, problem, value, onChange, required, maxLength = 4000, rows = 3 } = props;
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...told(id, hint, problem)}
        id={id}
        rows={rows}
        value={value}
        maxLength={maxLength}
        required={required}
        onChange={({ target }) => onChange(target.value)}
      />
      <About id={id} hint={hint} problem={problem} />
    </div>
  );
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of some things. */
export function SelectField<Value extends string>({ choices, onChange, ...field }: SelectFieldProps<Value>): ReactNode {
  return (
    <Select {...field} choose={(wanted) => choices.filter(({ value }) => value === wanted).forEach(({ value }) => onChange(value))}>
      <Options choices={choices} />
    </Select>
  );
}

interface SelectOrNoneFieldProps<Value extends string> extends FieldProps {
  /** The name of choosing none of them. */
  readonly none: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One of some things, or none of them. */
export function SelectOrNoneField<Value extends string>(props: SelectOrNoneFieldProps<Value>): ReactNode {
  const { none, choices, value, onChange, ...field } = props;
  return (
    <Select {...field} value={value ?? ''} choose={(wanted) => onChange(choices.find((choice) => choice.value === wanted)?.value ?? null)}>
      <option value="">{none}</option>
      <Options choices={choices} />
    </Select>
  );
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly choose: (wanted: string) => void;
  readonly children: ReactNode;
}

function Select({ label, hint, required, value, choose, children }: SelectProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select {...told(id, hint)} id={id} value={value} required={required} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
      <About id={id} hint={hint} />
    </div>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }): ReactNode {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
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

interface AboutProps {
  readonly id: string;
  readonly hint: string | undefined;
  readonly problem?: string | undefined;
}

function About({ id, hint = '', problem = '' }: AboutProps): ReactNode {
  return (
    <>
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
    </>
  );
}

/** What is read out with a field. */
function told(id: string, hint = '', problem = ''): Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid'> {
  const texts = [hint === '' ? '' : `${id}-hint`, problem === '' ? '' : `${id}-problem`].filter((text) => text !== '');
  return { 'aria-describedby': texts.length === 0 ? undefined : texts.join(' '), 'aria-invalid': problem === '' ? undefined : true };
}
