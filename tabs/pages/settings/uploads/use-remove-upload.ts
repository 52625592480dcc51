import { useState } from 'react';
import { problemOf, type Problem } from '../../../api/problem.ts';
import { useApi, useStale } from '../../../api/use-api.ts';

export interface Removing {
  readonly remove: (id: string) => Promise<'removed' | 'failed'>;
  readonly isSending: boolean;
  readonly problem: Problem | null;
}

/** Has an export count no more. It answers nothing, so that an answer does not tell whether it went well. */
export function useRemoveUpload(): Removing {
  const api = useApi();
  const refresh = useStale();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async (id: string): Promise<'removed' | 'failed'> => {
    setSending(true);
    setProblem(null);
    try {
      await api.ask('removeUpload', { params: { id } });
      await refresh('listUploads', 'suggestPopulations');
      return 'removed';
    } catch (error) {
      setProblem(problemOf(error));
      return 'failed';
    } finally {
      setSending(false);
    }
  };
  return { remove, isSending, problem };
}
