import { Button } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { FieldPair } from '../../../components/fields.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { emptyContent, type Content } from './content.ts';
import type { FormField } from './form-field.ts';
import { registerTexts as texts } from './register-texts.ts';
import styles from './registers.module.css';

interface RowsInputProps {
  readonly field: Extract<FormField, { readonly kind: 'rows' }>;
  readonly rows: readonly Content[];
  readonly onChange: (rows: readonly Content[]) => void;
  /** One field of one row. */
  readonly input: (field: FormField, row: Content, onChange: (value: unknown) => void) => ReactNode;
}

/** Any number of the same: lessons of a plan, groups that acknowledged a code. A new one starts as the one before it. */
export function RowsInput({ field, rows, onChange, input }: RowsInputProps): ReactNode {
  const { say, fill } = useWords();
  const add = (): void => onChange([...rows, { ...emptyContent(field.fields, { list: null, for: null }), ...rest(field, rows.at(-1)) }]);
  return (
    <fieldset className={styles['rows']}>
      <legend>{say(field.label)}</legend>
      {rows.map((row, at) => (
        // Rows have no name of their own; they are added at the end only.
        <fieldset key={at} className={styles['line']}>
          <legend className="hidden">{fill(texts.row, { place: at + 1 })}</legend>
          <FieldPair>
            {field.fields.map((one) => (
              <Fragment key={one.name}>
                {input(one, row, (value) => onChange(rows.map((other, index) => (index === at ? { ...other, [one.name]: value } : other))))}
              </Fragment>
            ))}
          </FieldPair>
          <Button
            appearance="subtle"
            icon={<Icon name="close" size={16} />}
            aria-label={fill(texts.removeRow, { place: at + 1 })}
            onClick={() => onChange(rows.filter((_other, index) => index !== at))}
          />
        </fieldset>
      ))}
      <div>
        <Button onClick={add}>{say(field.add)}</Button>
      </div>
    </fieldset>
  );
}

/** All but the days of the row before. */
function rest({ fields }: RowsInputProps['field'], before: Content | undefined): Content {
  if (before === undefined) return {};
  return Object.fromEntries(fields.filter(({ kind }) => kind === 'choice').map(({ name }) => [name, before[name]]));
}
