import { useState } from 'react';
import type { Locale } from '../../../src/model/language.ts';
import { problemOf, type Problem } from '../../api/problem.ts';
import { useApi } from '../../api/use-api.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { reportsTexts as texts, type formats } from './reports-texts.ts';

export type ReportFormat = (typeof formats)[number]['id'];

export interface FileWanted {
  /** Id of an audit, or `latest`. */
  readonly audit: string;
  readonly format: ReportFormat;
  readonly locale: Locale;
  /** What the reader calls it. */
  readonly name: string;
}

export interface Downloading {
  readonly get: (wanted: FileWanted) => Promise<void>;
  /** Null: nothing is being made. */
  readonly making: ReportFormat | null;
  readonly problem: Problem | null;
}

/** A report as a file among the reader's downloads; how it went is told to whoever cannot see it. */
export function useDownload(): Downloading {
  const api = useApi();
  const { window } = usePlaced();
  const { fill } = useWords();
  const announce = useAnnounce();
  const [making, setMaking] = useState<ReportFormat | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const get = async ({ audit, format, locale, name }: FileWanted): Promise<void> => {
    if (making !== null) return;
    setMaking(format);
    setProblem(null);
    announce(fill(texts.making, { name }));
    try {
      const { content, fileName } = await api.download('getReport', { params: { id: audit }, query: { format, lang: locale } });
      keep(window, content, fileName);
      announce(fill(texts.made, { file: fileName }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setMaking(null);
    }
  };
  return { get, making, problem };
}

function keep({ document }: Window, content: Blob, fileName: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken it over by then: the address may go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
