import { useState, type ReactNode } from 'react';
import { useRead } from '../../../api/use-api.ts';
import { SelectField } from '../../../components/fields.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { yearsAround } from '../scope/school-years.ts';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';
import styles from './list.module.css';

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
  return (
    <table className={styles['table']}>
      <caption className="hidden">{say(texts.years)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.condition)}</th>
          <th scope="col">{years[0]}</th>
          <th scope="col">{years[1]}</th>
          <th scope="col">{say(texts.growth)}</th>
        </tr>
      </thead>
      <tbody>
        {conditions.map(({ item, before, now, growth }) => (
          <tr key={item}>
            <th scope="row">{nameOf(item)}</th>
            <td>{level(before)}</td>
            <td>{level(now)}</td>
            <td>{say(texts[growth])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
