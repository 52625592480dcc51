import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../components/use-address.ts';
import type { ChecklistTask } from '../../api/operations.ts';
import { useMay } from '../../api/me.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { CheckField } from '../../components/fields.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { checklistsTexts as texts } from './checklists-texts.ts';
import styles from './checklists.module.css';
import { searchOf, withMore, type ScopeQuery } from './scope/scope-address.ts';

const shownAtFirst = 6;

/** What is open, the most urgent first; each leads to where it is done. */
export function TasksPart({ school }: Pick<ScopeQuery, 'school'>): ReactNode {
  const { say, fill, number } = useWords();
  const may = useMay();
  const [address, setAddress] = useAddress();
  const [isWhole, setWhole] = useState(false);
  const whose = address.get('whose') === 'mine' ? 'mine' : 'everybody';
  const { data, problem, reload } = useRead('listChecklistTasks', { query: { ...(school !== undefined && { school }), whose } });
  const tasks = data?.tasks ?? [];
  const shown = isWhole ? tasks : tasks.slice(0, shownAtFirst);
  const choose = (mine: boolean): void =>
    setAddress(
      (before) => {
        const changed = new URLSearchParams(before);
        if (mine) changed.set('whose', 'mine');
        else changed.delete('whose');
        return changed;
      },
      { replace: true },
    );
  return (
    <Section
      title={say(texts.tasks)}
      count={data === undefined ? '' : number(tasks.length)}
      action={
        <CheckField checked={whose === 'mine'} onChange={choose}>
          {say(texts.onlyMine)}
        </CheckField>
      }
    >
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && tasks.length === 0 && (
        <EmptyState title={say(texts.noTasks)} icon="check">
          {say(may('checklist.change') ? texts.noTasksAbout : texts.noneAbout)}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <ul className={styles['tasks']}>
          {shown.map((task) => (
            <li key={task.key}>
              <TaskLine task={task} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < tasks.length && <Button onClick={() => setWhole(true)}>{fill(texts.allTasks, { count: tasks.length })}</Button>}
    </Section>
  );
}

function TaskLine({ task }: { readonly task: ChecklistTask }): ReactNode {
  const { say, fill, wording, date } = useWords();
  const { title, owner, due, late } = task;
  const when = due === null ? null : fill(texts.by, { day: date(due) });
  const facts = [owner?.name ?? null, when, late ? say(texts.late) : null].filter((fact) => fact !== null);
  return (
    <>
      <Link href={placeOf(task)}>{wording(title)}</Link>
      <span data-late={late}>{facts.join(' · ')}</span>
    </>
  );
}

/** The item, the entry, or the dates that are still to be entered. */
function placeOf({ kind, checklist, item, entry, register, school, year }: ChecklistTask): string {
  const search = searchOf({ ...(school !== null && { school }), year });
  if (kind === 'date' && checklist !== null) return `/checklists/registers/school-event${withMore(search, { list: checklist })}`;
  if (checklist !== null && item !== null) return `/checklists/${checklist}${withMore(search, { item })}`;
  return `/checklists/registers/${register ?? 'action'}${withMore(search, entry === null ? {} : { entry })}`;
}
