import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { RegisterEntry } from '../../../api/operations.ts';
import { useSend } from '../../../api/use-send.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { Card } from '../../../components/card.tsx';
import { ActDialog } from '../../../components/act-dialog.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { seenVersion } from '../row/row.ts';
import { registerTexts as texts, remarkWords } from './register-texts.ts';
import { staleWithRegisters } from './use-keep-entry.ts';
import styles from './registers.module.css';

interface EntryCardProps {
  readonly entry: RegisterEntry;
  readonly onChange: () => void;
}

const remarkIcons = { ok: 'check', attention: 'gaps', unknown: 'info', information: 'next' } as const;

/** One entry: what it is, and what there is to say of it. */
export function EntryCard({ entry, onChange }: EntryCardProps): ReactNode {
  const { say, fill, wording } = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const title = wording(entry.title);
  const facts = [entry.owner?.name ?? null, entry.year, entry.school === null ? say(texts.wholeBoard) : null].filter(
    (fact) => fact !== null,
  );
  return (
    <Card {...edgeOf(entry)}>
      <div className={styles['entry']}>
        <h2>{title}</h2>
        {facts.length > 0 && <p className={styles['soft']}>{facts.join(' · ')}</p>}
        {entry.register === 'action' && entry.content.note !== null && <p>{entry.content.note}</p>}
        {entry.register === 'recording-agreement' && <p>{entry.content.why}</p>}
        {entry.register === 'level-text' && <p>{say(entry.content.text)}</p>}
        <ul className={styles['remarks']}>
          {entry.remarks.map(({ state, text }) => (
            <li key={text.nl} data-state={state}>
              <Icon name={remarkIcons[state]} size={16} />
              <span>
                {say(text)} <span className={styles['soft']}>({say(remarkWords[state])})</span>
              </span>
            </li>
          ))}
        </ul>
        <div className={styles['actions']}>
          {entry.printable && (
            <Link href={`/checklists/registers/${entry.register}/${entry.entry}`} aria-label={fill(texts.printOf, { title })}>
              {say(texts.print)}
            </Link>
          )}
          {entry.mayChange && (
            <>
              <Button size="small" aria-label={fill(texts.changeOf, { title })} onClick={onChange}>
                {say(texts.change)}
              </Button>
              <Button size="small" appearance="subtle" aria-label={fill(texts.removeOf, { title })} onClick={() => setRemoving(true)}>
                {say(texts.remove)}
              </Button>
            </>
          )}
        </div>
      </div>
      {isRemoving && <RemoveDialog entry={entry} title={title} onClose={() => setRemoving(false)} />}
    </Card>
  );
}

/** Green is for what was seen to be right, and only for that. */
function edgeOf({ remarks }: RegisterEntry): { readonly edge?: 'medium' | 'calm' } {
  if (remarks.some(({ state }) => state === 'attention')) return { edge: 'medium' };
  return remarks.some(({ state }) => state === 'ok') ? { edge: 'calm' } : {};
}

interface RemoveDialogProps {
  readonly entry: RegisterEntry;
  readonly title: string;
  readonly onClose: () => void;
}

function RemoveDialog({ entry, title, onClose }: RemoveDialogProps): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { send, isSending, problem } = useSend('removeRegisterEntry', staleWithRegisters);
  const remove = async (): Promise<void> => {
    await send({ params: { entry: entry.entry }, seen: seenVersion(entry) });
    announce(say(texts.removed));
  };
  return (
    <ActDialog
      title={fill(texts.removeOf, { title })}
      act={{ label: say(texts.remove), isSending, run: () => void remove() }}
      cancel={say(texts.keep)}
      onClose={onClose}
    >
      <p>{say(texts.removeAbout)}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </ActDialog>
  );
}
