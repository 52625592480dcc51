import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FieldPair, TextField } from '../../../components/fields.tsx';
import { Icon } from '../../../components/icon.tsx';
import { OutsideLink } from '../../../components/outside-link.tsx';
import { useWords } from '../../../text/use-words.ts';
import { formTexts as texts } from './form-texts.ts';
import type { AnyRow } from './row.ts';
import styles from './panel.module.css';

type Decision = AnyRow['state']['decisions'][number];

interface DecisionsProps {
  readonly decisions: readonly Decision[];
}

export function DecisionsShown({ decisions }: DecisionsProps): ReactNode {
  return (
    <>
      {decisions.map((decision) => (
        <p key={JSON.stringify(decision)}>
          <DecisionLine decision={decision} />
        </p>
      ))}
    </>
  );
}

/** What bodies decided: who, when, in which document. They are kept together with the rest of the row. */
export function DecisionsField({
  decisions,
  onChange,
}: DecisionsProps & { readonly onChange: (decisions: readonly Decision[]) => void }): ReactNode {
  const { say, fill } = useWords();
  const [body, setBody] = useState('');
  const [date, setDate] = useState('');
  const [document, setDocument] = useState('');
  const isWhole = body.trim() !== '' && date !== '';
  const add = (): void => {
    onChange([...decisions, { body: body.trim(), date, document: document.trim() === '' ? null : document.trim() }]);
    setBody('');
    setDate('');
    setDocument('');
  };
  return (
    <section className={styles['box']} aria-label={say(texts.decisions)}>
      <h3>{say(texts.decisions)}</h3>
      {decisions.map((decision, at) => (
        <p key={JSON.stringify(decision)} className={styles['decision']}>
          <DecisionLine decision={decision} />
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="close" size={14} />}
            aria-label={fill(texts.removeDecision, { body: decision.body })}
            onClick={() => onChange(decisions.filter((_one, index) => index !== at))}
          />
        </p>
      ))}
      <FieldPair>
        <TextField label={say(texts.body)} hint={say(texts.bodyHint)} value={body} onChange={setBody} />
        <TextField type="date" label={say(texts.date)} value={date} onChange={setDate} />
        <TextField type="url" label={say(texts.documentLink)} value={document} onChange={setDocument} maxLength={1000} />
      </FieldPair>
      <div>
        <Button disabledFocusable={!isWhole} onClick={add}>
          {say(texts.addDecision)}
        </Button>
      </div>
    </section>
  );
}

function DecisionLine({ decision: { body, date: day, document } }: { readonly decision: Decision }): ReactNode {
  const { say, fill, date } = useWords();
  return (
    <>
      {say(texts.decision)}: {fill(texts.decidedBy, { body, day: date(day) })}
      {document !== null && (
        <>
          {' '}
          · <OutsideLink href={document}>{say(texts.document)}</OutsideLink>
        </>
      )}
    </>
  );
}
