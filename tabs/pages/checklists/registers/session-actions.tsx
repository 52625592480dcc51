import { useState, type FormEvent, type ReactNode } from 'react';
import type { RegisterEntry } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { Card } from '../../../components/card.tsx';
import { FieldPair, FormFields, TextField } from '../../../components/fields.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Person } from '../list/list-context.ts';
import { PersonField } from '../row/person-field.tsx';
import type { Scope } from '../scope/use-scope.ts';
import { action } from './forms-of-staff.ts';
import { registerTexts as texts } from './register-texts.ts';
import { useKeepEntry } from './use-keep-entry.ts';
import styles from './registers.module.css';

interface SessionActionsProps {
  readonly session: Extract<RegisterEntry, { readonly register: 'session' }>;
  readonly scope: Scope;
  readonly people: readonly Person[];
}

/** What a conversation agreed: each action with its owner and day comes back as a reminder. */
export function SessionActions({ session, scope, people }: SessionActionsProps): ReactNode {
  const { say, date } = useWords();
  const { data } = useRead('listRegisterEntries', { query: { ...scope.query, register: 'action' } });
  const own = (data?.entries ?? []).flatMap((entry) =>
    entry.register === 'action' && entry.content.session === session.entry ? [entry] : [],
  );
  const dayOf = (due: string | null): string => (due === null ? '' : ` · ${date(due)}`);
  return (
    <Card>
      <FormFields>
        <h2 className={styles['head']}>{say(texts.agreed)}</h2>
        {own.length > 0 && (
          <ul className={styles['agreed']}>
            {own.map(({ entry, content }) => (
              <li key={entry}>
                {content.title}
                {content.owner !== null && ` · ${content.owner.name}`}
                {dayOf(content.due)}
              </li>
            ))}
          </ul>
        )}
        <NewAction session={session} scope={scope} people={people} />
      </FormFields>
    </Card>
  );
}

const labelOf = (name: string) => {
  const field = action.fields.find((one) => one.name === name);
  return field === undefined || field.kind === 'given' ? { nl: '', en: '' } : field.label;
};

function NewAction({ session, scope, people }: SessionActionsProps): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState<Person | null>(null);
  const [due, setDue] = useState('');
  const { keep, isSending, problem } = useKeepEntry('action', scope.query);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const content = { title, owner, due: due === '' ? null : due, checklist: session.content.checklist, session: session.entry };
    if ((await keep(null, content)) === null) return;
    announce(say(texts.saved));
    setTitle('');
    setOwner(null);
    setDue('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <FormFields>
        <TextField required label={say(labelOf('title'))} hint={say(texts.agreedAbout)} value={title} onChange={setTitle} />
        <FieldPair>
          <PersonField label={say(labelOf('owner'))} value={owner} people={people} onChange={setOwner} />
          <TextField type="date" label={say(labelOf('due'))} value={due} onChange={setDue} />
        </FieldPair>
        {problem !== null && <ProblemNotice problem={problem} />}
        <div>
          <SendButton isSending={isSending}>{say(texts.addAction)}</SendButton>
        </div>
      </FormFields>
    </form>
  );
}
