import { Button } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AnswerOf } from '../../../api/client.ts';
import { useSend } from '../../../api/use-send.ts';
import { FormFields, TextArea } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Page } from '../../../components/page.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { exampleList, importTexts as texts } from './import-texts.ts';
import styles from './import.module.css';

/** Brings in a list of a school's own: first what it holds or what is wrong with it and where, then for good. */
export function ImportPage(): ReactNode {
  const { say } = useWords();
  const [yaml, setYaml] = useState('');
  const checking = useSend('importChecklist', []);
  const keeping = useSend('importChecklist', ['listChecklists', 'getChecklist']);
  const [seen, setSeen] = useState<AnswerOf<'importChecklist'> | null>(null);
  const [isKept, setKept] = useState(false);
  const write = (text: string): void => {
    setYaml(text);
    setSeen(null);
    setKept(false);
    checking.forgetProblem();
  };
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSeen(await checking.send({ query: { dryRun: 'true' }, body: { yaml } }));
  };
  const keep = async (): Promise<void> => setKept((await keeping.send({ body: { yaml } })) !== null);
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} actions={<Link href="/checklists">{say(texts.back)}</Link>}>
      <form className={styles['form']} onSubmit={(event) => void check(event)}>
        <FormFields>
          <FileField onRead={write} />
          <TextArea required rows={16} label={say(texts.yaml)} value={yaml} onChange={write} />
          <div className={styles['actions']}>
            <SendButton appearance={seen === null ? 'primary' : 'secondary'} isSending={checking.isSending}>
              {say(checking.isSending ? texts.checking : texts.check)}
            </SendButton>
            {yaml === '' && <Button onClick={() => write(exampleList)}>{say(texts.example)}</Button>}
          </div>
        </FormFields>
      </form>
      {checking.problem !== null && <ProblemNotice problem={checking.problem} />}
      {keeping.problem !== null && <ProblemNotice problem={keeping.problem} />}
      {seen !== null && (
        <Recognised list={seen} isKept={isKept}>
          <SendButton appearance="primary" isSending={keeping.isSending} onClick={() => void keep()}>
            {say(keeping.isSending ? texts.keeping : texts.keep)}
          </SendButton>
        </Recognised>
      )}
    </Page>
  );
}

function FileField({ onRead }: { readonly onRead: (text: string) => void }): ReactNode {
  const { say } = useWords();
  const id = useId();
  return (
    <div className={styles['file']}>
      <label htmlFor={id}>{say(texts.file)}</label>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml,text/yaml"
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onRead);
        }}
      />
    </div>
  );
}

interface RecognisedProps {
  readonly list: AnswerOf<'importChecklist'>;
  readonly isKept: boolean;
  readonly children: ReactNode;
}

function Recognised({ list, isKept, children }: RecognisedProps): ReactNode {
  const { say, fill } = useWords();
  const { id, title, typeTitle, sections, items, replaces } = list;
  if (isKept) {
    return (
      <Notice intent="success" title={say(texts.kept)} action={<Link href={`/checklists/${id}`}>{say(texts.open)}</Link>}>
        {say(title)}
      </Notice>
    );
  }
  return (
    <Notice intent="info" title={fill(texts.recognised, { title: say(title) })} action={children}>
      {fill(texts.holds, { kind: say(typeTitle), sections, items })} {replaces && say(texts.replaces)}
    </Notice>
  );
}
