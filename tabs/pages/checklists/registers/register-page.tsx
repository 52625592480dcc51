import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { useMay } from '../../../api/me.ts';
import type { RegisterEntry } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Page } from '../../../components/page.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { peopleIn } from '../list/people-in.ts';
import { ScopeChoice } from '../scope/scope-choice.tsx';
import { withMore } from '../scope/scope-address.ts';
import { useScope, type Scope } from '../scope/use-scope.ts';
import { emptyContent, type Content, type Given } from './content.ts';
import { EntryCard } from './entry-card.tsx';
import { EntryForm } from './entry-form.tsx';
import { registerForms } from './register-forms.ts';
import { registerIds, type RegisterId } from './register-id.ts';
import { RegisterListContext } from './register-list.ts';
import { registerTexts as texts } from './register-texts.ts';
import { SessionActions } from './session-actions.tsx';
import styles from './registers.module.css';

/** One register: its entries, and the form to make or change one. */
export function RegisterPage(): ReactNode {
  const { say } = useWords();
  const { register } = useParams<{ readonly register: string }>();
  const id = registerIds.find((one) => one === register);
  if (id === undefined) {
    return (
      <Page title={say(texts.unknown)}>
        <EmptyState title={say(texts.unknown)} action={<Link href="/checklists">{say(texts.back)}</Link>} />
      </Page>
    );
  }
  return <Known register={id} />;
}

function Known({ register }: { readonly register: RegisterId }): ReactNode {
  const { say } = useWords();
  const scope = useScope();
  const [address] = useSearchParams();
  const form = registerForms[register];
  const given: Given = { list: address.get('list') ?? form.list, for: address.get('for') };
  const { data: list } = useRead('getChecklist', given.list === null ? null : { params: { checklist: given.list }, query: scope.query });
  const back = given.list === null ? null : given.for === null ? scope.search : withMore(scope.search, { item: given.for });
  return (
    <Page
      title={say(form.title)}
      lead={say(form.about)}
      actions={
        back === null ? (
          <Link href={`/checklists${scope.search}`}>{say(texts.back)}</Link>
        ) : (
          <Link href={`/checklists/${given.list}${back}`}>{say(texts.toList)}</Link>
        )
      }
    >
      <ScopeChoice scope={scope} />
      <RegisterListContext value={list ?? null}>
        <Entries
          key={scope.search}
          register={register}
          scope={scope}
          given={given}
          title={address.get('title')}
          wanted={address.get('entry')}
        />
      </RegisterListContext>
    </Page>
  );
}

interface EntriesProps {
  readonly register: RegisterId;
  readonly scope: Scope;
  readonly given: Given;
  /** What a new entry is called at first; null: nothing. */
  readonly title: string | null;
  /** The entry that a link asks for. */
  readonly wanted: string | null;
}

function Entries({ register, scope, given, title, wanted }: EntriesProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const form = registerForms[register];
  const { data, problem, reload } = useRead('listRegisterEntries', { query: { ...scope.query, register } });
  const { data: list } = useRead('getChecklist', given.list === null ? null : { params: { checklist: given.list }, query: scope.query });
  // `new`, or the id of the entry that is being changed; null: none is.
  const [open, setOpen] = useState<string | null>(title === null ? null : 'new');
  const shown = useFocusAfter(open !== null);
  const people = list === undefined ? [] : peopleIn(list);
  const shared = {
    register,
    form,
    query: scope.query,
    people,
    onDone: (kept: RegisterEntry | null) => setOpen(kept?.register === 'session' ? kept.entry : null),
  };
  const start: Content = { ...emptyContent(form.fields, given), ...(title !== null && { title: title.slice(0, 300) }) };
  const canAdd = may('checklist.change') || (may('own-checklist.change') && (register === 'action' || register === 'subject-plan'));
  return (
    <>
      {canAdd && !scope.isArchive && open !== 'new' && (
        <div>
          <Button appearance="primary" onClick={() => setOpen('new')}>
            {say(form.add)}
          </Button>
        </div>
      )}
      {open === 'new' && <EntryForm {...shared} entry={null} start={start} />}
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data?.entries.length === 0 && open !== 'new' && <EmptyState title={say(texts.empty)} icon="checklists" />}
      <ul className={styles['entries']} ref={shown} tabIndex={-1}>
        {data?.entries.map((entry) => (
          <li key={entry.entry} data-asked={entry.entry === wanted}>
            {open === entry.entry ? (
              <>
                <EntryForm {...shared} entry={entry} start={entry.content} />
                {entry.register === 'session' && <SessionActions session={entry} scope={scope} people={people} />}
              </>
            ) : (
              <EntryCard entry={entry} onChange={() => setOpen(entry.entry)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What takes the focus once a form that had it is closed. */
function useFocusAfter(isOpen: boolean): RefObject<HTMLUListElement | null> {
  const place = useRef<HTMLUListElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return place;
}
