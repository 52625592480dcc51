import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Exception } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { useWords } from '../../text/use-words.ts';
import { Modal, ModalActions } from '../modal.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Spinner } from '../spinner.tsx';
import { exceptionReads } from './decision-reads.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import type { DecisionPlace } from './decision-place.ts';
import { isWithin, UntilField, useDecisionDays } from './until-field.tsx';
import styles from './decisions.module.css';

interface AskExceptionProps {
  /** Null: somebody has still to choose it. */
  readonly place: DecisionPlace | null;
  /** How it is chosen, or what it is. */
  readonly children: ReactNode;
  /** Of one that counts no more. */
  readonly reasonBefore?: string;
  readonly onClose: () => void;
  readonly onAsked: (exception: Exception) => void;
}

/** Asks that a point be accepted for a while: why, and until when. */
export function AskException({ place, children, reasonBefore = '', onClose, onAsked }: AskExceptionProps): ReactNode {
  const { say } = useWords();
  const days = useDecisionDays();
  const { send, isSending, problem } = useSend('requestException', exceptionReads);
  const [reason, setReason] = useState(reasonBefore);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const until = chosen ?? days.proposed;
  const hasReason = /[\p{L}\p{N}]/u.test(reason);

  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    setChecked(true);
    if (place === null || !hasReason || !isWithin(until, days)) {
      form.current?.querySelector<HTMLElement>(hasReason ? 'input[type=date]' : 'textarea')?.focus();
      return;
    }
    const made = await send({ body: { ...place, reason: reason.trim(), until } });
    if (made !== null) onAsked(made);
  };

  return (
    <Modal title={say(texts.askTitle)} onClose={onClose}>
      <form ref={form} noValidate className={styles['form']} onSubmit={(event) => void ask(event)}>
        <p className={styles['about']}>{say(texts.askAbout)}</p>
        {children}
        <Field
          label={say(texts.reason)}
          required
          hint={say(texts.reasonHint)}
          validationMessage={isChecked && !hasReason ? say(texts.reasonMissing) : null}
        >
          <Textarea value={reason} rows={3} maxLength={2000} resize="vertical" onChange={(_event, data) => setReason(data.value)} />
        </Field>
        <UntilField days={days} value={until} isWrong={isChecked && !isWithin(until, days)} onChange={setChosen} />
        {problem !== null && <ProblemNotice problem={problem} />}
        <ModalActions>
          <Button onClick={onClose}>{say(texts.cancel)}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={isSending} icon={isSending ? <Spinner /> : null}>
            {say(isSending ? texts.asking : texts.ask)}
          </Button>
        </ModalActions>
      </form>
    </Modal>
  );
}
