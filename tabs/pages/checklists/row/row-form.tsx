import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMay } from '../../../api/me.ts';
import { FieldPair, FormFields, TextArea, TextField } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { OutsideLink } from '../../../components/outside-link.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { DecisionsField, DecisionsShown } from './decisions-field.tsx';
import { formTexts as texts } from './form-texts.ts';
import { PersonField } from './person-field.tsx';
import type { AnyRow } from './row.ts';
import { rowTexts } from './row-texts.ts';
import { useDraft, type Draft } from './use-draft.ts';
import { useSaveDraft } from './use-save-draft.ts';
import styles from './panel.module.css';

type Written = Pick<AnyRow['state'], 'note' | 'evidence' | 'owner' | 'due' | 'decisions'>;

/** What people write at a row. Only what somebody entered is sent, so that a colleague’s change beside it stays. */
export function RowForm({ row, canWrite }: { readonly row: AnyRow; readonly canWrite: boolean }): ReactNode {
  const { say } = useWords();
  const { note, evidence, owner, due, decisions } = row.state;
  const draft = useDraft<Written>({ note, evidence, owner, due, decisions });
  const { form, save, isSending, problem, wasOvertaken } = useSaveDraft(row, draft);
  if (!canWrite) return <WrittenShown row={row} />;
  return (
    <form ref={form} tabIndex={-1} className={styles['form']} onSubmit={(event) => void save(event)}>
      <FormFields>
        <Fields draft={draft} />
        {wasOvertaken && <Overtaken draft={draft} />}
        {problem !== null && <ProblemNotice problem={problem} />}
        {!draft.isEmpty && (
          <div className={styles['actions']}>
            <SendButton appearance="primary" isSending={isSending}>
              {say(isSending ? texts.saving : texts.save)}
            </SendButton>
            <Button appearance="subtle" onClick={draft.discard}>
              {say(texts.discard)}
            </Button>
          </div>
        )}
      </FormFields>
    </form>
  );
}

function Fields({ draft }: { readonly draft: Draft<Written> }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { list, people } = useList();
  const { value, enter } = draft;
  const textOr = (text: string): string | null => (text.trim() === '' ? null : text);
  return (
    <>
      <TextArea label={say(texts.note)} value={value.note ?? ''} onChange={(text) => enter('note', textOr(text))} />
      {list.type !== 'conversation-guide' && (
        <TextField
          type="url"
          label={say(texts.evidence)}
          hint={say(texts.evidenceHint)}
          value={value.evidence ?? ''}
          maxLength={1000}
          onChange={(text) => enter('evidence', textOr(text))}
        />
      )}
      {value.evidence !== null && draft.entered.evidence === undefined && (
        <OutsideLink href={value.evidence}>{say(texts.openEvidence)}</OutsideLink>
      )}
      {may('checklist.change') && (
        <FieldPair>
          <PersonField label={say(texts.owner)} value={value.owner} people={people} onChange={(person) => enter('owner', person)} />
          <TextField type="date" label={say(texts.due)} value={value.due ?? ''} onChange={(day) => enter('due', textOr(day))} />
        </FieldPair>
      )}
      {list.type === 'step-plan' && may('checklist.change') && (
        <DecisionsField decisions={value.decisions} onChange={(decisions) => enter('decisions', decisions)} />
      )}
    </>
  );
}

/** Says of each field that both changed what it holds now. */
function Overtaken({ draft }: { readonly draft: Draft<Written> }): ReactNode {
  const { say, fill } = useWords();
  const names = { note: texts.note, evidence: texts.evidence, owner: texts.owner, due: texts.due, decisions: texts.decisions } as const;
  return (
    <Notice intent="warning" title={say(rowTexts.overtaken)}>
      {say(rowTexts.overtakenForm)}
      {draft.overtaken.map((key) => (
        <p key={key}>
          {say(names[key])}: {fill(rowTexts.theirs, { text: shown(draft.standing[key]) ?? say(rowTexts.empty) })}
        </p>
      ))}
    </Notice>
  );
}

function shown(value: Written[keyof Written]): string | null {
  if (value === null || typeof value === 'string') return value;
  if ('name' in value) return value.name;
  return value.map(({ body, date }) => `${body}, ${date}`).join('; ') || null;
}

/** The same for those who may read it only. */
function WrittenShown({ row }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  const { note, evidence, decisions } = row.state;
  return (
    <>
      {note !== null && (
        <p>
          <strong>{say(texts.note)}:</strong> {note}
        </p>
      )}
      {evidence !== null && <OutsideLink href={evidence}>{say(texts.openEvidence)}</OutsideLink>}
      <DecisionsShown decisions={decisions} />
    </>
  );
}
