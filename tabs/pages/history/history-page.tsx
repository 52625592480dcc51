import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Audit } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { AuditTable } from './audit-table.tsx';
import { GapChart } from './gap-chart.tsx';
import { HistoryFrame } from './history-frame.tsx';
import { historyTexts as texts } from './history-texts.ts';

/** Two months of nights. */
const shown = 60;

/** How the gaps went over time, and every audit. */
export function HistoryPage(): ReactNode {
  const { say } = useWords();
  const [address] = useSearchParams();
  const after = address.get('after') ?? undefined;
  const { data, problem, reload } = useRead('listAudits', { query: { limit: shown, after } });
  return (
    <HistoryFrame title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && (data.rows.length === 0 ? <NothingYet /> : <Course audits={data.rows} />)}
      {data !== undefined && <Pager next={data.next} />}
    </HistoryFrame>
  );
}

function Course({ audits }: { readonly audits: readonly Audit[] }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Section title={say(texts.overTime)} lead={audits.length > 1 ? say(texts.overTimeLead) : undefined}>
        {audits.length > 1 ? <GapChart audits={audits.toReversed()} /> : <EmptyState title={say(texts.oneOnly)} icon="history" />}
      </Section>
      <Section title={say(texts.audits)}>
        <AuditTable audits={audits} />
      </Section>
    </>
  );
}

function NothingYet(): ReactNode {
  const { say } = useWords();
  return (
    <EmptyState title={say(texts.nothing)} icon="history" action={<Link href="/">{say(texts.toOverview)}</Link>}>
      {say(texts.nothingAbout)}
    </EmptyState>
  );
}
