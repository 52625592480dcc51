import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMay } from '../../../api/me.ts';
import { useRead } from '../../../api/use-api.ts';
import { useSend } from '../../../api/use-send.ts';
import { ActDialog } from '../../../components/act-dialog.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Progress } from '../../../components/progress.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { searchOf } from '../scope/scope-address.ts';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';
import { YearsTable } from './years-part.tsx';
import styles from './list.module.css';

/** What one looks at now and then: other schools, earlier years. Read when it is opened. */
export function ListAside(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { list } = useList();
  if (!may('checklist.read')) return null;
  return (
    <>
      <Folded title={say(texts.schools)}>{() => <SchoolsTable />}</Folded>
      <Folded title={say(texts.years)}>{() => <YearsTable />}</Folded>
      {list.origin === 'own' && may('checklist.import') && <RemoveList />}
    </>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: () => ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles['aside']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

function SchoolsTable(): ReactNode {
  const { say } = useWords();
  const { list, query } = useList();
  const year = query.year === undefined ? {} : { year: query.year };
  const { data, problem } = useRead('getChecklistSchools', { params: { checklist: list.id }, query: year });
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (data === undefined) return <Waiting />;
  return (
    <table className={styles['table']}>
      <caption className="hidden">{say(texts.schools)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.school)}</th>
          <th scope="col">{say(texts.progress)}</th>
        </tr>
      </thead>
      <tbody>
        {data.schools.map(({ school, progress }) => (
          <tr key={school?.id ?? ''}>
            <th scope="row">
              <Link href={`/checklists/${list.id}${searchOf({ ...query, school: school?.id })}`}>{school?.name ?? say(texts.board)}</Link>
            </th>
            <td>
              <Progress progress={progress} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RemoveList(): ReactNode {
  const { say } = useWords();
  const { list } = useList();
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const { send, isSending, problem } = useSend('removeChecklist', ['listChecklists']);
  const remove = async (): Promise<void> => {
    await send({ params: { checklist: list.id } });
    go('/checklists');
  };
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{say(texts.gone)}</Button>
      {isAsking && (
        <ActDialog
          title={say(texts.gone)}
          act={{ label: say(texts.remove), isSending, run: () => void remove() }}
          cancel={say(texts.keep)}
          onClose={() => setAsking(false)}
        >
          <p>{say(texts.goneAbout)}</p>
          {problem !== null && <ProblemNotice problem={problem} />}
        </ActDialog>
      )}
    </div>
  );
}
