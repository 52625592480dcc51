import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { Audit } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { HistoryFrame } from '../history-frame.tsx';
import { AuditChoice } from './audit-choice.tsx';
import { ChangesPart } from './changes-part.tsx';
import { compareTexts as texts } from './compare-texts.ts';
import { FiguresPart } from './figures-part.tsx';
import { useComparison, type AuditPair } from './use-comparison.ts';

/** Any two audits side by side; which ones stands in the address, so that a link shows the same. */
export function ComparePage(): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead('listAudits', { query: { limit: 200 } });
  return (
    <HistoryFrame title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && <Chosen audits={data.rows} />}
    </HistoryFrame>
  );
}

function Chosen({ audits }: { readonly audits: readonly Audit[] }): ReactNode {
  const { say } = useWords();
  const [address] = useSearchParams();
  const [newest, before] = audits;
  if (newest === undefined || before === undefined) {
    return (
      <EmptyState title={say(texts.needTwo)} icon="history">
        {say(texts.needTwoAbout)}
      </EmptyState>
    );
  }
  const pair: AuditPair = { older: address.get('older') ?? before.id, newer: address.get('newer') ?? newest.id };
  return (
    <>
      <AuditChoice audits={audits} pair={pair} />
      {pair.older === pair.newer ? (
        <EmptyState title={say(texts.same)} icon="info">
          {say(texts.sameAbout)}
        </EmptyState>
      ) : (
        <SideBySide key={`${pair.older} ${pair.newer}`} audits={audits} pair={pair} />
      )}
    </>
  );
}

function SideBySide({ audits, pair }: { readonly audits: readonly Audit[]; readonly pair: AuditPair }): ReactNode {
  const { comparison, listed, problem, reload } = useComparison(pair);
  if (problem !== null) return <ProblemNotice problem={problem} retry={reload} />;
  if (comparison === undefined) return <Waiting />;
  const [older, newer] = [comparison.older, comparison.newer].map((id) => audits.find((audit) => audit.id === id));
  return (
    <>
      {older !== undefined && newer !== undefined && <FiguresPart older={older} newer={newer} />}
      <ChangesPart comparison={comparison} listed={listed} />
    </>
  );
}
