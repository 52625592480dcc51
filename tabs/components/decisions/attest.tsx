import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Attestation } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { useWords } from '../../text/use-words.ts';
import { Modal, ModalActions } from '../modal.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Spinner } from '../spinner.tsx';
import { attestationReads } from './decision-reads.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import type { DecisionPlace } from './decision-place.ts';
import { isWithin, UntilField, useDecisionDays } from './until-field.tsx';
import styles from './decisions.module.css';

interface AttestProps {
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

  const attest = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    setChecked(true);
    if (place === null || !isWithin(until, days)) {
      form.current?.querySelector<HTMLElement>('input[type=date]')?.focus();
      return;
    }
    const { control, platform, population } = place;
    const made = await send({ body: { control, platform, population, outcome, note: note.trim() === '' ? null : note.trim(), until } });
    if (made !== null) onAttested(made);
  };

  return (
    <Modal title={say(texts.attestTitle)} onClose={onClose}>
      <form ref={form} noValidate className={styles['form']} onSubmit={(event) => void attest(event)}>
        <p className={styles['about']}>{say(texts.attestAbout)}</p>
        {children}
        <Field label={say(texts.attestOutcome)} required>
          <RadioGroup value={outcome} onChange={(_event, data) => setOutcome(data.value === 'gap' ? 'gap' : 'ok')}>
            <Radio value="ok" label={say(texts.attestOk)} />
            <Radio value="gap" label={say(texts.attestGap)} />
          </RadioGroup>
        </Field>
        <Field label={say(texts.attestNote)} hint={say(texts.attestNoteHint)}>
          <Textarea value={note} rows={3} maxLength={2000} resize="vertical" onChange={(_event, data) => setNote(data.value)} />
        </Field>
        <UntilField days={days} value={until} isWrong={isChecked && !isWithin(until, days)} onChange={setChosen} />
        {problem !== null && <ProblemNotice problem={problem} />}
        <ModalActions>
          <Button onClick={onClose}>{say(texts.cancel)}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={isSending} icon={isSending ? <Spinner /> : null}>
            {say(isSending ? texts.attesting : texts.attest)}
          </Button>
        </ModalActions>
      </form>
    </Modal>
  );
}
