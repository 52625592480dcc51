import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../../api/use-api.ts';
import { useWords } from '../../../text/use-words.ts';
import { useScope } from '../scope/use-scope.ts';
import { DocumentPage } from './document-page.tsx';
import { reportTexts as texts } from './report-texts.ts';

/** A list as a document: the report of a scan, a privacy card on one sheet, a plan with its decisions. */
export function ReportPage(): ReactNode {
  const { say } = useWords();
  const { list } = useParams<{ readonly list: string }>();
  const { query, search } = useScope();
  const { data, problem, reload } = useRead('getChecklistReport', { params: { checklist: list }, query });
  const lists = useRead('listChecklists', { query });
  const isCard = lists.data?.lists.find(({ id }) => id === list)?.type === 'privacy-card';
  return (
    <DocumentPage
      document={data}
      problem={problem}
      retry={() => void reload()}
      back={{ href: `/checklists/${list}${search}`, label: say(texts.toList) }}
      layout={isCard ? 'sheet' : 'pages'}
    />
  );
}
