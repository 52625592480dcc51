import { createContext, useCallback, useContext } from 'react';
import useSWR, { useSWRConfig, type SWRConfiguration } from 'swr';
import type { Answer, AnswerOf, Api, AskedOf, OperationName } from './client.ts';
import { problemOf, type Problem } from './problem.ts';

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('nobody is signed in here');
  return api;
}

export interface Read<Body> {
  /** What is known: perhaps of a while ago, while it is asked for again. */
  readonly data: Body | undefined;
  /** ETag of `data`, to be named as `seen` by a change. */
  readonly tag: string;
  /** Why it is not known; null where it is, or while it is asked for. */
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  readonly reload: () => Promise<unknown>;
}

/** What an operation answers, kept for all who ask the same; null as `asked`: not yet. */
export function useRead<Name extends OperationName>(
  name: Name,
  asked: AskedOf<Name> | null,
  options: SWRConfiguration = {},
): Read<AnswerOf<Name>> {
  const api = useApi();
  const key = asked === null ? null : [name, asked];
  const { data, error, isLoading, mutate } = useSWR<Answer<AnswerOf<Name>>, unknown>(
    key,
    async () => api.ask(name, asked ?? ({} as AskedOf<Name>)),
    options,
  );
  return {
    data: data?.body,
    tag: data?.tag ?? '',
    problem: error === undefined ? null : problemOf(error),
    isLoading,
    reload: async () => mutate(),
  };
}

/** Has everything that was read through these operations read again, wherever it is shown. */
export function useStale(): (...names: readonly OperationName[]) => Promise<void> {
  const { mutate } = useSWRConfig();
  return useCallback(
    async (...names) => {
      await mutate((key) => Array.isArray(key) && names.some((name) => name === key[0]));
    },
    [mutate],
  );
}
