import { useState, type FormEvent, type ReactNode } from 'react';
import { FieldPair, TextField } from '../../../components/fields.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList, type Person } from '../list/list-context.ts';
import { formTexts } from '../row/form-texts.ts';
import { PersonField } from '../row/person-field.tsx';
import { scanTexts as texts } from './scan-texts.ts';
import styles from './scan.module.css';

interface Ask {
  readonly who: Person;
  readonly until: string | null;
}

interface AskSomebodyProps {
  readonly ask: Ask | null;
  readonly isLocked: boolean;
  readonly onAsk: (ask: Ask | null) => void;
}

/** Who is to find out where the organisation stands, and until when: it becomes a reminder to them. */
export function AskSomebody({ ask, isLocked, onAsk }: AskSomebodyProps): ReactNode {
  const { say, fill, date } = useWords();
  const { people } = useList();
  const [who, setWho] = useState<Person | null>(ask?.who ?? null);
  const [until, setUntil] = useState(ask?.until ?? '');
  if (isLocked) {
    if (ask === null) return null;
    return (
      <p>
        {[ask.who.name, ask.until === null ? null : fill({ nl: 'uiterlijk {day}', en: 'by {day}' }, { day: date(ask.until) })]
          .filter(Boolean)
          .join(', ')}
      </p>
    );
  }
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onAsk(who === null ? null : { who, until: until === '' ? null : until });
  };
  return (
    <form className={styles['ask']} onSubmit={save}>
      <FieldPair>
        <PersonField label={say(texts.askWho)} value={who} people={people} onChange={setWho} />
        <TextField type="date" label={say(texts.askUntil)} hint={say(texts.askHint)} value={until} onChange={setUntil} />
      </FieldPair>
      <div>
        <SendButton isSending={false}>{say(formTexts.save)}</SendButton>
      </div>
    </form>
  );
}
