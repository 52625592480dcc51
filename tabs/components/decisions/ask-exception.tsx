import { useRef, useState, type ReactNode } from 'react';
import type { Exception } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { useWords } from '../../text/use-words.ts';
import { ActDialog } from '../act-dialog.tsx';
import { TextArea } from '../fields.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
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

  const ask = async (): Promise<void> => {
    if (isSending) return;
    setChecked(true);
    if (place === null || !hasReason || !isWithin(until, days)) {
      const wrong = place === null ? 'select' : hasReason ? 'input[type=date]' : 'textarea';
      form.current?.querySelector<HTMLElement>(wrong)?.focus();
      return;
    }
    const made = await send({ body: { ...place, reason: reason.trim(), until } });
    if (made !== null) onAsked(made);
  };

  return (
    <ActDialog
      title={say(texts.askTitle)}
      act={{ label: say(isSending ? texts.asking : texts.ask), isSending, run: () => void ask() }}
      cancel={say(texts.cancel)}
      onClose={onClose}
    >
      <p>{say(texts.askAbout)}</p>
      <form ref={form} noValidate className={styles['form']} onSubmit={(event) => event.preventDefault()}>
        {children}
        <TextArea
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          problem={isChecked && !hasReason ? say(texts.reasonMissing) : undefined}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
          required
        />
        <UntilField days={days} value={until} isWrong={isChecked && !isWithin(until, days)} onChange={setChosen} />
      </form>
      {problem !== null && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}
