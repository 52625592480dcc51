import { useCallback, useState } from 'react';
import type { AnswerOf, AskedOf, OperationName } from './client.ts';
import { problemOf, type Problem } from './problem.ts';
import { useApi, useStale } from './use-api.ts';

export interface Sending<Name extends OperationName> {
  /** Null where it failed: `problem` says why. */
  readonly send: (asked: AskedOf<Name>) => Promise<AnswerOf<Name> | null>;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly forgetProblem: () => void;
}

/** Asks for a change, and has what it makes stale read again. */
export function useSend<Name extends OperationName>(name: Name, stale: readonly OperationName[]): Sending<Name> {
  const api = useApi();
  const refresh = useStale();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (asked: AskedOf<Name>): Promise<AnswerOf<Name> | null> => {
    setSending(true);
    setProblem(null);
    try {
      const { body } = await api.ask(name, asked);
      await refresh(...stale);
      return body;
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem, forgetProblem: useCallback(() => setProblem(null), []) };
}
