import type { ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import { populationText } from '../../../components/population-text.ts';
import { Section } from '../../../components/section.tsx';
import { usePlaced } from '../../../host/surroundings.ts';
import { useWords } from '../../../text/use-words.ts';
import { BoardTable } from './board-table.tsx';
import { boardTexts as texts } from './board-texts.ts';
import { standingDeviations, type StandingDeviation } from './standing-deviations.ts';
import type { BoardReport } from './use-board-report.ts';
import styles from './board.module.css';

/** What the school lives with, why, who approved it and until when. */
export function DeviationsPart({ report }: { readonly report: BoardReport }): ReactNode {
  const { say, fill } = useWords();
  const { now } = usePlaced();
  const standing = standingDeviations(report.exceptions, now());
  const waiting = report.exceptions.filter(({ state }) => state === 'requested').length;
  return (
    <Section title={say(texts.deviations)}>
      {standing.length === 0 ? <p>{say(texts.noDeviations)}</p> : <DeviationTable standing={standing} report={report} />}
      {waiting > 0 && <p className={styles['more']}>{fill(texts.waiting, { count: waiting })}</p>}
    </Section>
  );
}

interface DeviationTableProps {
  readonly standing: readonly StandingDeviation[];
  readonly report: BoardReport;
}

function DeviationTable({ standing, report }: DeviationTableProps): ReactNode {
  const heads = [texts.right, texts.where, texts.reason, texts.approvedBy, texts.until];
  return (
    <BoardTable caption={texts.deviations} heads={heads} columns="deviations">
      <tbody>
        {standing.map((deviation) => (
          <DeviationRow key={deviation.exception.id} deviation={deviation} report={report} />
        ))}
      </tbody>
    </BoardTable>
  );
}

function DeviationRow({ deviation, report }: { readonly deviation: StandingDeviation; readonly report: BoardReport }): ReactNode {
  const { say, date } = useWords();
  const { control, reason, approvedBy, until } = deviation.exception;
  const title = report.rights.get(control);
  return (
    <tr>
      <th scope="row">{title === undefined ? control : say(title)}</th>
      <td data-head={say(texts.where)}>
        <span className={styles['name']}>{useWhere(deviation, report)}</span>
      </td>
      <td data-head={say(texts.reason)}>
        <span className={styles['name']}>{reason}</span>
      </td>
      <td data-head={say(texts.approvedBy)}>
        <span className={styles['name']}>{approvedBy}</span>
      </td>
      <td data-head={say(texts.until)}>
        <span>
          {date(until)}
          {deviation.endsSoon && <strong> ({say(texts.soon)})</strong>}
        </span>
      </td>
    </tr>
  );
}

function useWhere({ exception }: StandingDeviation, { populations }: BoardReport): string {
  const { say, locale } = useWords();
  const { platform, population: id, scope } = exception;
  const population = populations.find((one) => one.id === id && (platform === null || one.platform === platform));
  const people = population === undefined ? id : populationText(population, locale);
  const parts = [platform === null ? null : platformNames[platform], scope, people].filter((part) => part !== null);
  return parts.length === 0 ? say(texts.everywhere) : parts.join(' · ');
}
