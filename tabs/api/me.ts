import { createContext, useContext } from 'react';
import type { Me } from './operations.ts';

export const MeContext = createContext<Me | null>(null);

export type Action = Me['may'][number];

/** Who is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('it is not known yet who is signed in');
  return me;
}

/** Whether they may do something: a button for what they may not is not shown. The service asks again. */
export function useMay(): (action: Action) => boolean {
  const { may } = useMe();
  return (action) => may.includes(action);
}
