import { useRef, useState, type ReactNode } from 'react';
import type { Attestation } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { useWords } from '../../text/use-words.ts';
import { ActDialog } from '../act-dialog.tsx';
import { TextArea } from '../fields.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { RadioChoice } from '../radio-choice.tsx';
import { attestationReads } from './decision-reads.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import type { DecisionPlace } from './decision-place.ts';
import { isWithin, UntilField, useDecisionDays } from './until-field.tsx';
import styles from './decisions.module.css';

interface AttestProps {
  /** Null: somebody has still to choose it. */
  readonly place: Omit<DecisionPlace, 'scope'> | null;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly onAttested: (attestation: Attestation) => void;
}

/** Records what somebody saw where nothing can be read. */
export function Attest({ place, children, onClose, onAttested }: AttestProps): ReactNode {
  const { say } = useWords();
  const days = useDecisionDays();
  const { send, isSending, problem } = useSend('addAttestation', attestationReads);
  const [outcome, setOutcome] = useState<Attestation['outcome']>('ok');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const until = chosen ?? days.proposed;

  const attest = async (): Promise<void> => {
    if (isSending) return;
    setChecked(true);
    if (place === null || !isWithin(until, days)) {
      form.current?.querySelector<HTMLElement>(place === null ? 'select' : 'input[type=date]')?.focus();
      return;
    }
    const { control, platform, population } = place;
    const made = await send({ body: { control, platform, population, outcome, note: note.trim() === '' ? null : note.trim(), until } });
    if (made !== null) onAttested(made);
  };

  return (
    <ActDialog
      title={say(texts.attestTitle)}
      act={{ label: say(isSending ? texts.attesting : texts.attest), isSending, run: () => void attest() }}
      cancel={say(texts.cancel)}
      onClose={onClose}
    >
      <p>{say(texts.attestAbout)}</p>
      <form ref={form} noValidate className={styles['form']} onSubmit={(event) => event.preventDefault()}>
        {children}
        <RadioChoice
          label={say(texts.attestOutcome)}
          value={outcome}
          options={[
            ['ok', say(texts.attestOk)],
            ['gap', say(texts.attestGap)],
          ]}
          onChange={setOutcome}
        />
        <TextArea
          label={say(texts.attestNote)}
          hint={say(texts.attestNoteHint)}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={2000}
        />
        <UntilField days={days} value={until} isWrong={isChecked && !isWithin(until, days)} onChange={setChosen} />
      </form>
      {problem !== null && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}
