import type { ReactNode } from 'react';
import { FormFields, TextArea } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { formTexts as texts } from './form-texts.ts';
import type { AnyRow } from './row.ts';
import { rowTexts } from './row-texts.ts';
import { useDraft } from './use-draft.ts';
import { useSaveDraft } from './use-save-draft.ts';
import styles from './panel.module.css';

/** What somebody answers for themselves: nobody else sees it. */
export function PrivateAnswer({ row }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  const { isArchive } = useList();
  const draft = useDraft({ answer: row.state.answer });
  const { form, save, isSending, problem, wasOvertaken } = useSaveDraft(row, draft);
  if (isArchive) return row.state.answer === null ? null : <p>{row.state.answer}</p>;
  return (
    <form ref={form} tabIndex={-1} className={styles['form']} onSubmit={(event) => void save(event)}>
      <FormFields>
        <TextArea
          label={say(texts.answer)}
          hint={say(texts.answerHint)}
          value={draft.value.answer ?? ''}
          onChange={(text) => draft.enter('answer', text.trim() === '' ? null : text)}
        />
        {wasOvertaken && <Notice intent="warning" title={say(rowTexts.overtakenForm)} />}
        {problem !== null && <ProblemNotice problem={problem} />}
        {!draft.isEmpty && (
          <div>
            <SendButton appearance="primary" isSending={isSending}>
              {say(isSending ? texts.saving : texts.save)}
            </SendButton>
          </div>
        )}
      </FormFields>
    </form>
  );
}
