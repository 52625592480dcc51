import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { severities } from '../../../src/model/outcome.ts';
import type { Audit } from '../../api/operations.ts';
import { DataTable } from '../../components/data-table.tsx';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { SeverityCounts } from '../../components/severity-counts.tsx';
import { useWords } from '../../text/use-words.ts';
import { historyTexts as texts, triggerTexts } from './history-texts.ts';
import styles from './audit-table.module.css';

const heads = [texts.when, texts.because, texts.read, texts.gaps, texts.inOrder, texts.accepted, texts.unseen, texts.difference];

/** The audits from new to old, with the figures of the chart. */
export function AuditTable({ audits }: { readonly audits: readonly Audit[] }): ReactNode {
  const { say } = useWords();
  return (
    <DataTable caption={say(texts.audits)} heads={heads.map((head) => say(head))}>
      {audits.map((audit, index) => (
        <AuditRow key={audit.id} audit={audit} previous={audits[index + 1] ?? null} />
      ))}
    </DataTable>
  );
}

interface AuditRowProps {
  readonly audit: Audit;
  /** Null: it is not on this page. */
  readonly previous: Audit | null;
}

function AuditRow({ audit, previous }: AuditRowProps): ReactNode {
  const { say, fill, number, moment } = useWords();
  const { outcomes, gaps } = audit.summary;
  const isOtherNorm = previous !== null && previous.preset !== audit.preset;
  return (
    <tr>
      <th scope="row">
        {moment(audit.finishedAt)}
        {isOtherNorm && <span className={styles['soft']}>{fill(texts.otherNorm, { preset: audit.preset })}</span>}
      </th>
      <td data-head={say(texts.because)}>{say(triggerTexts[audit.trigger])}</td>
      <td data-head={say(texts.read)}>
        <span className={styles['state']}>
          <OutcomeIcon outcome={audit.complete ? 'ok' : 'unknown'} /> {say(audit.complete ? texts.complete : texts.incomplete)}
        </span>
      </td>
      <td data-head={say(texts.gaps)}>
        {severities.every((severity) => gaps[severity] === 0) ? say(texts.none) : <SeverityCounts gaps={gaps} layout="column" />}
      </td>
      <td data-head={say(texts.inOrder)}>{number(outcomes.ok + outcomes.default)}</td>
      <td data-head={say(texts.accepted)}>{number(outcomes.accepted)}</td>
      <td data-head={say(texts.unseen)}>{number(outcomes.unknown)}</td>
      <td data-head={say(texts.difference)}>
        {previous === null ? (
          <span className={styles['soft']}>{say(texts.first)}</span>
        ) : (
          <Link href={`/history/compare?${new URLSearchParams({ older: previous.id, newer: audit.id }).toString()}`}>
            {say(texts.withPrevious)}
            <span className="hidden">: {moment(audit.finishedAt)}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}
