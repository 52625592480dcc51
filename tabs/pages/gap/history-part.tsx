import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Link } from 'wouter';
import { capitalised } from '../../../src/text/flemish.ts';
import { outcomeNames } from '../../../src/text/phrases.ts';
import type { FindingHistory } from '../../api/operations.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import { historyPeriods, onePerAudit, type HistoryPeriod } from './history-periods.ts';
import styles from './facts.module.css';

const shownAtFirst = 6;
const longestStrip = 24;

/** How the same point came out in all audits: a strip for the eye, and a table of when it changed. */
export function HistoryPart({ seen }: { readonly seen: FindingHistory }): ReactNode {
  const { say, fill } = useWords();
  const [isWhole, setWhole] = useState(false);
  const audits = onePerAudit(seen.history);
  const periods = historyPeriods(seen.history);
  const shown = isWhole ? periods : periods.slice(0, shownAtFirst);
  const strip = audits.slice(-longestStrip);
  return (
    <Section title={say(texts.history)} lead={fill(texts.historyAbout, { count: audits.length })}>
      {strip.length > 1 && (
        <p className={styles['strip']} role="img" aria-label={fill(texts.strip, { count: strip.length })}>
          {strip.map(({ auditId, outcome }) => (
            <OutcomeIcon key={auditId} outcome={outcome} />
          ))}
        </p>
      )}
      <table className={styles['table']}>
        <caption className="hidden">{say(texts.history)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.since)}</th>
            <th scope="col">{say(texts.outcome)}</th>
            <th scope="col">{say(texts.people)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((period) => (
            <PeriodRow key={period.from} period={period} gapKey={seen.key} />
          ))}
        </tbody>
      </table>
      {shown.length < periods.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {fill(texts.showAll, { count: periods.length })}
        </Button>
      )}
    </Section>
  );
}

function PeriodRow({ period, gapKey }: { readonly period: HistoryPeriod; readonly gapKey: string }): ReactNode {
  const { say, number, date } = useWords();
  const { outcome, affected, from, auditId } = period;
  return (
    <tr>
      <th scope="row">
        <Link href={`/gaps/${gapKey}?audit=${encodeURIComponent(auditId)}`}>
          <time dateTime={from}>{date(from)}</time>
        </Link>
      </th>
      <td>
        <span className={styles['outcome']}>
          <OutcomeIcon outcome={outcome} /> {capitalised(say(outcomeNames[outcome]))}
        </span>
      </td>
      <td>{affected === null ? say(texts.notCounted) : number(affected)}</td>
    </tr>
  );
}
