import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../../api/use-api.ts';
import { useWords } from '../../../text/use-words.ts';
import { DocumentPage } from './document-page.tsx';
import { reportTexts as texts } from './report-texts.ts';

/** One entry of a register to print or to pass on: a protocol, a code of conduct, a year plan, the record of a conversation. */
export function EntryDocumentPage(): ReactNode {
  const { say } = useWords();
  const { register, entry } = useParams<{ readonly register: string; readonly entry: string }>();
  const { data, problem, reload } = useRead('getRegisterEntryDocument', { params: { entry } });
  return (
    <DocumentPage
      document={data}
      problem={problem}
      retry={() => void reload()}
      back={{ href: `/checklists/registers/${register}`, label: say(texts.toRegister) }}
      layout="pages"
    />
  );
}
