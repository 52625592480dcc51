import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { RegisterEntry } from '../../../api/operations.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { Card } from '../../../components/card.tsx';
import { FormFields } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Person } from '../list/list-context.ts';
import type { ScopeQuery } from '../scope/scope-address.ts';
import { contentToSend, merged, type Content } from './content.ts';
import { FieldInput } from './field-input.tsx';
import type { FormField, RegisterForm } from './form-field.ts';
import { registerTexts as texts } from './register-texts.ts';
import type { RegisterId } from './register-id.ts';
import { useKeepEntry } from './use-keep-entry.ts';
import styles from './registers.module.css';

interface EntryFormProps {
  readonly register: RegisterId;
  readonly form: RegisterForm;
  /** As it stands now, whoever wrote it; null: a new one. */
  readonly entry: RegisterEntry | null;
  readonly start: Content;
  readonly query: ScopeQuery;
  readonly people: readonly Person[];
  readonly onDone: (kept: RegisterEntry | null) => void;
}

/** Makes or changes an entry. Where somebody else changed it meanwhile, both their work is put together, and the writer looks it over. */
export function EntryForm({ register, form, entry, start, query, people, onDone }: EntryFormProps): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const [seen, setSeen] = useState({ content: start, version: entry?.version ?? 0 });
  const [content, setContent] = useState(start);
  const [both, setBoth] = useState<readonly string[] | null>(null);
  const { keep, isSending, problem, wasOvertaken } = useKeepEntry(register, query);

  const own = useRef<HTMLFormElement>(null);
  // The button that opened it goes.
  useEffect(() => own.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);

  useEffect(() => {
    if (!wasOvertaken || entry === null || entry.version === seen.version) return;
    const theirs: Content = entry.content;
    const together = merged(seen.content, content, theirs);
    setContent(together.content);
    setBoth(together.both);
    setSeen({ content: theirs, version: entry.version });
  }, [wasOvertaken, entry, seen, content]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const kept = await keep(entry === null ? null : { entry, version: seen.version }, contentToSend(form.fields, content));
    if (kept === null) return;
    announce(say(texts.saved));
    onDone(kept);
  };
  return (
    <div className={styles['form']}>
      <Card>
        <form ref={own} onSubmit={(event) => void save(event)}>
          <FormFields>
            {form.fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                content={content}
                people={people}
                onChange={(value) => setContent((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
            {both !== null && <Overtaken both={both} fields={form.fields} theirs={seen.content} />}
            {problem !== null && <ProblemNotice problem={problem} />}
            <div className={styles['actions']}>
              <SendButton appearance="primary" isSending={isSending}>
                {say(isSending ? texts.saving : texts.save)}
              </SendButton>
              <Button appearance="subtle" onClick={() => onDone(null)}>
                {say(texts.cancel)}
              </Button>
            </div>
          </FormFields>
        </form>
      </Card>
    </div>
  );
}

interface OvertakenProps {
  readonly both: readonly string[];
  readonly fields: readonly FormField[];
  readonly theirs: Content;
}

function Overtaken({ both, fields, theirs }: OvertakenProps): ReactNode {
  const { say, fill } = useWords();
  return (
    <Notice intent="warning" title={say(texts.overtaken)}>
      {say(texts.overtakenAbout)}
      {fields.map((field) => {
        if (field.kind === 'given' || !both.includes(field.name)) return null;
        const value = theirs[field.name];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return <p key={field.name}>{fill(texts.theirs, { field: say(field.label), text })}</p>;
      })}
    </Notice>
  );
}
