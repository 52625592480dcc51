import { useState, type ReactNode } from 'react';
import { useRead } from '../../../api/use-api.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { SelectField } from '../../../components/fields.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { yearsAround } from '../scope/school-years.ts';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';

/** This school year beside an earlier one; of a scan each condition. */
export function YearsTable(): ReactNode {
  const { say, fill } = useWords();
  const { list, query } = useList();
  const years = yearsAround(list.year).slice(2);
  const [earlier, setEarlier] = useState(years[0] ?? '');
  const { data, problem } = useRead('compareChecklistYears', { params: { checklist: list.id }, query: { ...query, earlier } });
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (data === undefined) return <Waiting />;
  const { now, earlier: before } = data.progress;
  return (
    <>
      <SelectField
        label={say(texts.earlier)}
        value={earlier}
        onChange={setEarlier}
        choices={years.map((year) => ({ value: year, label: year }))}
      />
      <p>
        {fill(texts.nowDone, { year: data.earlier, done: before.done, total: before.total })};{' '}
        {fill(texts.nowDone, { year: data.year, done: now.done, total: now.total })}
      </p>
      {data.conditions.length > 0 && <Conditions conditions={data.conditions} years={[data.earlier, data.year]} />}
    </>
  );
}

interface ConditionsProps {
  readonly conditions: readonly {
    readonly item: string;
    readonly before: number | null;
    readonly now: number | null;
    readonly growth: 'grown' | 'same' | 'lower' | 'new' | 'unknown';
  }[];
  readonly years: readonly [string, string];
}

function Conditions({ conditions, years }: ConditionsProps): ReactNode {
  const { say } = useWords();
  const { nameOf } = useList();
  const level = (value: number | null): string => (value === null ? say(texts.unknown) : value === 0 ? say(texts.noLevel) : String(value));
  const heads = [say(texts.condition), years[0], years[1], say(texts.growth)];
  return (
    <DataTable caption={say(texts.years)} heads={heads}>
      {conditions.map(({ item, before, now, growth }) => (
        <tr key={item}>
          <th scope="row">{nameOf(item)}</th>
          <td data-head={years[0]}>{level(before)}</td>
          <td data-head={years[1]}>{level(now)}</td>
          <td data-head={say(texts.growth)}>{say(texts[growth])}</td>
        </tr>
      ))}
    </DataTable>
  );
}
